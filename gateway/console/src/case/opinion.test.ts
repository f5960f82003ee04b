import { describe, expect, it } from 'vitest'
import type { CaseView } from '@/shared/api/types'
import { begun, missing, toSend } from './opinion'

const blank = file([])
const answer = { claim: 1, outcome: 'EXPLAINED', facts: '查明', opinion: '意见', basis: '依据' } as const

describe('an opinion', () => {
  it('begins with every claim unanswered', () => {
    expect(begun(blank).answers.map(({ claim }) => claim)).toEqual([1, 2])
    expect(missing(begun(blank))).toHaveLength(8)
  })

  it('goes on from what lies before the leader', () => {
    const draft = begun(file([{ id: 'd', draftedBy: 'li', reviewOrgan: '县政府', answers: [answer] }]))

    expect(draft.reviewOrgan).toBe('县政府')
    expect(draft.answers[0]).toEqual(answer)
    expect(missing(draft)).toEqual(['claims[1].outcome', 'claims[1].facts', 'claims[1].opinion', 'claims[1].basis'])
  })

  it('takes blanks for nothing', () => {
    const draft = { answers: [{ ...answer, facts: ' \n' }], reviewOrgan: ' ' }

    expect(missing(draft)).toEqual(['claims[0].facts'])
    expect(toSend(draft, 3)).toEqual({ version: 3, claims: [{ ...answer, facts: ' \n' }], reviewOrgan: undefined })
  })
})

function file(documents: CaseView['documents']) {
  const claims = [
    { no: 1, responsible: '990101/zrzy' },
    { no: 2, responsible: '990101/zrzy' },
  ]
  return { claims, documents } as unknown as CaseView
}
