import type { Notice, Step } from '@/shared/api/types'

export const FILTERS = ['all', 'decisions', 'contacts', 'documents'] as const
export type Filter = (typeof FILTERS)[number]

/** What happened to a case, and what the petitioner was sent about it. */
export type Entry =
  | { kind: 'step'; key: string; at: string; step: Step; isNew: boolean }
  | { kind: 'notice'; key: string; at: string; notice: Notice; isNew: false }

const DECISIONS: readonly Step['step'][] = ['TRANSFERRED', 'ACCEPTED', 'OPINION_SIGNED']
const DOCUMENTS: readonly Step['step'][] = ['OPINION_DRAFTED', 'OPINION_SIGNED', 'SERVED']

/** Newest first. What came after the version that was being worked on is marked. */
export function timeline(steps: readonly Step[], notices: readonly Notice[], seen: number | null): Entry[] {
  const happened = steps.map(
    (step): Entry => ({
      kind: 'step',
      key: `step/${step.version}`,
      at: step.at,
      step,
      isNew: seen !== null && step.version > seen,
    }),
  )
  const sent = notices.map((notice): Entry => ({ kind: 'notice', key: notice.key, at: notice.since, notice, isNew: false }))
  return [...happened, ...sent].sort((one, other) => other.at.localeCompare(one.at) || order(other) - order(one))
}

/** Within one moment, what was done comes before what was sent about it. */
function order(entry: Entry) {
  return entry.kind === 'step' ? entry.step.version : Number.MAX_SAFE_INTEGER
}

export function passes(entry: Entry, filter: Filter) {
  switch (filter) {
    case 'all':
      return true
    case 'contacts':
      return entry.kind === 'notice' || entry.step.step === 'SERVED'
    case 'decisions':
      return entry.kind === 'step' && DECISIONS.includes(entry.step.step)
    case 'documents':
      return entry.kind === 'step' ? DOCUMENTS.includes(entry.step.step) : entry.notice.channel === 'LETTER'
  }
}
