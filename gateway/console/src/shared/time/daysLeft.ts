import type { DayKind } from '@/shared/api/types'

export type Tone = 'calm' | 'near' | 'overdue'

/** How a last day is spoken of: the key of the sentence, its number, and how loud it is. */
export interface DaysLeft {
  key: string
  days: number
  tone: Tone
}

/** From when on a limit is near, where the service does not say how much of it is used. */
const NEAR = 5

const WARNINGS = ['WARNING_2', 'WARNING_3', 'CRITICAL']

/** 还剩 6 天, 今天到期, 已超期 3 天; working days where the limit counts those. */
export function daysLeft(days: number, kind: DayKind = 'CALENDAR', status?: string): DaysLeft {
  const unit = kind === 'WORKING' ? 'Working' : ''
  if (days < 0) return { key: `shared.days.overdue${unit}`, days: -days, tone: 'overdue' }
  const isNear = status === undefined ? days <= NEAR : WARNINGS.includes(status)
  if (days === 0) return { key: 'shared.days.today', days, tone: 'near' }
  return { key: `shared.days.left${unit}`, days, tone: isNear ? 'near' : 'calm' }
}
