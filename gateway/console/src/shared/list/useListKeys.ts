import { onBeforeUnmount, onMounted, type ShallowRef } from 'vue'
import { isWriting } from '@/shared/frame/hotkeys'
import { stepOf, type Place, type Step } from './keys'

/** Keys pressed nowhere in particular belong to the list; a control keeps those that it has a use for. */
export function useListKeys(
  desk: Readonly<ShallowRef<HTMLElement | null>>,
  panel: () => HTMLElement | undefined,
  place: () => Place,
  act: (step: Step) => void,
) {
  function pressed(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return
    if (!isOurs(event)) return
    const step = stepOf(event.key, place())
    if (step === null) return
    event.preventDefault()
    act(step)
  }

  function isOurs({ target, key }: KeyboardEvent) {
    const element = target as HTMLElement
    if (element.closest('dialog') !== null) return false
    if (panel()?.contains(element)) return key === 'Escape'
    if (element !== document.body && !desk.value?.contains(element) && element.id !== 'content') return false
    if (isWriting(element)) return false
    return key !== ' ' || !element.matches('button, summary, input')
  }

  onMounted(() => document.addEventListener('keydown', pressed))
  onBeforeUnmount(() => document.removeEventListener('keydown', pressed))
}
