import { onBeforeUnmount, onMounted } from 'vue'

/** A key that does something wherever the focus is; a plain letter only where nobody is writing. */
export function useHotkey(combination: string, act: (event: KeyboardEvent) => void) {
  const listen = (event: KeyboardEvent) => {
    if (!matches(event, combination) || event.defaultPrevented) return
    if (isPlain(combination) && isWriting(event.target)) return
    event.preventDefault()
    act(event)
  }
  onMounted(() => document.addEventListener('keydown', listen))
  onBeforeUnmount(() => document.removeEventListener('keydown', listen))
}

export function matches(event: KeyboardEvent, combination: string) {
  const parts = combination.split('+')
  const key = parts.at(-1) ?? ''
  const wantsCtrl = parts.includes('Ctrl')
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    (event.ctrlKey || event.metaKey) === wantsCtrl &&
    !event.altKey &&
    !event.isComposing
  )
}

export function isWriting(target: EventTarget | null) {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio])'))
  )
}

function isPlain(combination: string) {
  return [...combination].length === 1
}
