import { describe, expect, it } from 'vitest'
import { countOf, countOfAll, countOfDue } from './counts'

const COUNTS = {
  states: [
    { state: 'SENT', count: 3 },
    { state: 'ACCEPTED', count: 1000 },
  ],
  overdue: 1,
  dueSoon: 2,
  most: 1000,
} as const

describe('counts on tabs', () => {
  const counts = { ...COUNTS, states: [...COUNTS.states] }

  it('are exact below the number from which on nobody counts', () => {
    expect(countOf(counts, 'SENT')).toEqual({ n: 3, isAtLeast: false })
    expect(countOf(counts, 'ACCEPTED')).toEqual({ n: 1000, isAtLeast: true })
    expect(countOf(counts, 'SIGNING')).toEqual({ n: 0, isAtLeast: false })
  })

  it('of all are open where one of them is', () => {
    expect(countOfAll(counts, ['SENT', 'SIGNING'])).toEqual({ n: 3, isAtLeast: false })
    expect(countOfAll(counts, ['SENT', 'ACCEPTED'])).toEqual({ n: 1003, isAtLeast: true })
  })

  it('tell what presses', () => {
    expect(countOfDue(counts, 'OVERDUE')).toEqual({ n: 1, isAtLeast: false })
    expect(countOfDue({ ...counts, dueSoon: 1000 }, 'SOON')).toEqual({ n: 1000, isAtLeast: true })
    expect(countOfDue(null, 'SOON')).toBeUndefined()
  })

  it('are not there before they were asked for', () => {
    expect(countOf(null, 'SENT')).toBeUndefined()
    expect(countOfAll(null, ['SENT'])).toBeUndefined()
  })
})
