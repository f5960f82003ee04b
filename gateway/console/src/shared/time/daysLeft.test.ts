import { describe, expect, it } from 'vitest'
import { daysLeft } from './daysLeft'

describe('a last day', () => {
  it.each([
    [6, 'CALENDAR', 'RUNNING', 'shared.days.left', 6, 'calm'],
    [6, 'WORKING', 'RUNNING', 'shared.days.leftWorking', 6, 'calm'],
    [0, 'CALENDAR', 'CRITICAL', 'shared.days.today', 0, 'near'],
    [0, 'WORKING', 'CRITICAL', 'shared.days.today', 0, 'near'],
    [-40, 'CALENDAR', 'OVERDUE', 'shared.days.overdue', 40, 'overdue'],
    [-2, 'WORKING', 'OVERDUE', 'shared.days.overdueWorking', 2, 'overdue'],
  ] as const)('%i %s days away and %s is said as %s', (days, kind, status, key, n, tone) => {
    expect(daysLeft(days, kind, status)).toEqual({ key, days: n, tone })
  })

  it('is over on the weekend after it, before a working day is lost', () => {
    expect(daysLeft(0, 'WORKING', 'OVERDUE')).toEqual({ key: 'shared.days.over', days: 0, tone: 'overdue' })
  })

  it('is near when most of the time is used, however long the rest', () => {
    expect(daysLeft(12, 'CALENDAR', 'WARNING_2').tone).toBe('near')
    expect(daysLeft(2, 'WORKING', 'WARNING_1').tone).toBe('calm')
    expect(daysLeft(1, 'WORKING', 'CRITICAL').tone).toBe('near')
  })
})
