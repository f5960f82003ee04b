import { computed, shallowRef, type Ref } from 'vue'

/** Which lines are chosen, as far as they still stand in the list. */
export function useSelection(ids: Readonly<Ref<string[]>>) {
  const chosen = shallowRef<ReadonlySet<string>>(new Set())
  const selected = computed(() => ids.value.filter((id) => chosen.value.has(id)))

  function select(id: string) {
    const now = new Set(selected.value)
    if (!now.delete(id)) now.add(id)
    chosen.value = now
  }

  function clear() {
    chosen.value = new Set()
  }

  return { selected, select, clear }
}
