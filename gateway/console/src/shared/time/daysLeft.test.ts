import { describe, expect, it } from 'vitest'
import { daysLeft } from './daysLeft'

describe('a last day', () => {
  it.each([
    [6, 'shared.days.left', 6, 'calm'],
    [5, 'shared.days.left', 5, 'near'],
    [1, 'shared.days.left', 1, 'near'],
    [0, 'shared.days.today', 0, 'near'],
    [-1, 'shared.days.overdue', 1, 'overdue'],
    [-40, 'shared.days.overdue', 40, 'overdue'],
  ])('%i days away is said as %s', (days, key, n, tone) => {
    expect(daysLeft(days)).toEqual({ key, days: n, tone })
  })

  it('is near when the service says that most of the time is used, however long the rest', () => {
    expect(daysLeft(12, 'CALENDAR', 'WARNING_2').tone).toBe('near')
    expect(daysLeft(2, 'WORKING', 'WARNING_1').tone).toBe('calm')
    expect(daysLeft(1, 'WORKING', 'CRITICAL').tone).toBe('near')
  })
})
