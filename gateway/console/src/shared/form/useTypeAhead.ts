import { computed, nextTick, ref, shallowRef, useId, type Ref } from 'vue'

type Matching = typeof import('@/shared/office/matching')

/** Pinyin weighs more than the rest of the desk: it comes when somebody begins to type. */
export const matching = shallowRef<Matching>()

/** A text field that offers what fits while one types: arrows go through it, Enter takes one, Escape leaves it. */
export function useTypeAhead<T>(found: Readonly<Ref<readonly T[]>>, choose: (one: T) => void) {
  const id = useId()
  const isOpen = ref(false)
  const at = ref(0)

  /** What the text field needs beside its own label. */
  const field = computed(() => ({
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: false,
    'aria-autocomplete': 'list' as const,
    'aria-controls': id,
    'aria-expanded': isOpen.value,
    'aria-activedescendant': isOpen.value && found.value[at.value] ? `${id}-${at.value}` : undefined,
    onFocus: load,
    onKeydown: pressed,
  }))
  const list = computed(() => ({ id, at: at.value, options: found.value }))

  async function load() {
    matching.value ??= await import('@/shared/office/matching')
  }

  function open() {
    isOpen.value = true
    at.value = 0
  }

  function close() {
    isOpen.value = false
    at.value = 0
  }

  function step(by: number) {
    if (!isOpen.value) return open()
    at.value = (at.value + by + found.value.length) % Math.max(found.value.length, 1)
    void nextTick(() => document.getElementById(`${id}-${at.value}`)?.scrollIntoView({ block: 'nearest' }))
  }

  function pressed(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.isComposing) return
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const one = found.value[at.value]
    if (by !== undefined) step(by)
    else if (event.key === 'Escape' && isOpen.value) close()
    else if (event.key === 'Enter' && isOpen.value && one !== undefined) choose(one)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return { isOpen, field, list, open, close }
}
