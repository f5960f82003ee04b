import type { CaseDue } from '@/shared/api/cases'
import type { CaseCounts, CaseState } from '@/shared/api/types'
import type { Count } from '@/shared/list/list'

export function countOf(counts: CaseCounts | null, state: CaseState): Count | undefined {
  if (counts === null) return undefined
  const n = counts.states.find((each) => each.state === state)?.count ?? 0
  return { n, isAtLeast: n >= counts.most }
}

export function countOfDue(counts: CaseCounts | null, due: CaseDue): Count | undefined {
  if (counts === null) return undefined
  const n = due === 'OVERDUE' ? counts.overdue : counts.dueSoon
  return { n, isAtLeast: n >= counts.most }
}

/** All of them together; what is not counted to the end makes the sum open as well. */
export function countOfAll(counts: CaseCounts | null, states: readonly CaseState[]): Count | undefined {
  const each = states.map((state) => countOf(counts, state)).filter((count) => count !== undefined)
  if (each.length === 0) return undefined
  return { n: each.reduce((sum, { n }) => sum + n, 0), isAtLeast: each.some(({ isAtLeast }) => isAtLeast) }
}
