import { computed, onBeforeUnmount, ref, shallowRef, watch } from 'vue'
import { problemFrom, type Problem } from '@/shared/api/problem'
import type { Page } from '@/shared/api/types'
import { onChanges } from '@/shared/live/changes'
import { differences, type Seen } from './differences'

export const PAGE = 50
const MOST = 200

export interface Part {
  after?: string
  limit: number
  signal: AbortSignal
}

export interface Source<Row> {
  load: (part: Part) => Promise<Page<Row>>
  seen: (row: Row) => Seen
}

/** The lines of a list: fetched in parts, kept where they are, and told when they are no longer the newest. */
export function useDeskList<Row>(source: () => Source<Row>, rowsWanted: () => number) {
  const rows = shallowRef<Row[]>([])
  const next = ref<string>()
  const isLoading = ref(true)
  const problem = shallowRef<Problem | null>(null)
  const changed = ref(0)
  let running = new AbortController()
  let looking = new AbortController()

  async function refresh(wanted = Math.max(rowsWanted(), PAGE)) {
    running.abort()
    running = new AbortController()
    const { signal } = running
    isLoading.value = true
    try {
      const found = await parts(wanted, signal)
      rows.value = found.rows
      next.value = found.next
      problem.value = null
      changed.value = 0
    } catch (thrown) {
      if (!signal.aborted) problem.value = problemFrom(thrown)
    } finally {
      if (!signal.aborted) isLoading.value = false
    }
  }

  async function more() {
    if (next.value === undefined || isLoading.value) return
    running.abort()
    running = new AbortController()
    const { signal } = running
    isLoading.value = true
    try {
      const page = await source().load({ after: next.value, limit: PAGE, signal })
      rows.value = [...rows.value, ...page.items]
      next.value = page.next ?? undefined
      problem.value = null
    } catch (thrown) {
      if (!signal.aborted) problem.value = problemFrom(thrown)
    } finally {
      if (!signal.aborted) isLoading.value = false
    }
  }

  async function parts(wanted: number, signal: AbortSignal) {
    const found: Row[] = []
    let after: string | undefined
    do {
      const limit = Math.min(MOST, wanted - found.length)
      const page: Page<Row> = await source().load({ after, limit, signal })
      found.push(...page.items)
      after = page.next ?? undefined
    } while (after !== undefined && found.length < wanted)
    return { rows: found, next: after }
  }

  /** Looks without touching what is shown. */
  async function look() {
    if (isLoading.value || problem.value !== null) return
    looking.abort()
    looking = new AbortController()
    const { signal } = looking
    const limit = Math.min(MOST, Math.max(rows.value.length, PAGE))
    const { load, seen } = source()
    try {
      const page = await load({ limit, signal })
      if (signal.aborted) return
      const shown = rows.value.slice(0, limit).map(seen)
      changed.value = differences(shown, page.items.map(seen), page.next == null)
    } catch {
      // The list stands as it was; the next look may succeed.
    }
  }

  const stop = onChanges(() => void look())
  watch(source, () => void refresh(PAGE))
  onBeforeUnmount(() => {
    stop()
    running.abort()
    looking.abort()
  })
  void refresh()

  return {
    rows,
    isLoading,
    problem,
    changed,
    hasMore: computed(() => next.value !== undefined),
    refresh,
    more,
  }
}
