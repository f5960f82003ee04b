import { ref, watch, type Ref } from 'vue'
import { useSession } from './session'

/** What one person has chosen on this browser; two who share a desk do not move each other's columns. */
export function usePreference<T>(name: string, usual: T): Ref<T> {
  const key = `xinfang.${name}.${useSession().login}`
  const chosen = ref(read(key) ?? usual) as Ref<T>
  watch(chosen, (now) => localStorage.setItem(key, JSON.stringify(now)), { deep: true })
  return chosen

  function read(key: string): T | null {
    try {
      return JSON.parse(localStorage.getItem(key) ?? 'null') as T | null
    } catch {
      return null
    }
  }
}
