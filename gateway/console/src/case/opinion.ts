import type { CaseView, ClaimOutcome, Draft } from '@/shared/api/types'

export const OUTCOMES: readonly ClaimOutcome[] = ['SUPPORTED', 'PARTLY_SUPPORTED', 'EXPLAINED', 'NOT_SUPPORTED']
export const PARTS = ['facts', 'opinion', 'basis'] as const
export type Part = (typeof PARTS)[number]

export interface DraftAnswer {
  claim: number
  outcome: ClaimOutcome | ''
  facts: string
  opinion: string
  basis: string
}

export interface OpinionDraft {
  answers: DraftAnswer[]
  reviewOrgan: string
}

/** Where an opinion lies before the leader, its author goes on from there; otherwise every claim begins blank. */
export function begun(file: CaseView): OpinionDraft {
  const before = file.documents.at(-1)
  return {
    answers: file.claims.map(({ no }) => {
      const said = before?.answers?.find(({ claim }) => claim === no)
      return {
        claim: no,
        outcome: said?.outcome ?? '',
        facts: said?.facts ?? '',
        opinion: said?.opinion ?? '',
        basis: said?.basis ?? '',
      }
    }),
    reviewOrgan: before?.reviewOrgan ?? '',
  }
}

/** What is still missing, by the field that it belongs into. Everything is: an opinion without one of them is none. */
export function missing({ answers }: OpinionDraft): string[] {
  return answers.flatMap((answer, index) => [
    ...(answer.outcome === '' ? [field(index, 'outcome')] : []),
    ...PARTS.filter((part) => answer[part].trim() === '').map((part) => field(index, part)),
  ])
}

export function toSend({ answers, reviewOrgan }: OpinionDraft, version: number): Draft {
  return {
    version,
    claims: answers.map((answer) => ({ ...answer, outcome: answer.outcome || undefined })),
    reviewOrgan: reviewOrgan.trim() || undefined,
  }
}

/** The name of a field as the service says it: `claims[0].facts`. */
export function field(index: number, part: Part | 'outcome') {
  return `claims[${index}].${part}`
}
