import { ref, watchEffect } from 'vue'

const KEPT = 'xinfang.dense'

const isDense = ref(localStorage.getItem(KEPT) === 'yes')

watchEffect(() => document.documentElement.toggleAttribute('data-dense', isDense.value))

/** How close the lines of tables stand, chosen once per person. */
export function useDensity() {
  function turn() {
    isDense.value = !isDense.value
    localStorage.setItem(KEPT, isDense.value ? 'yes' : 'no')
  }
  return { isDense, turn }
}
