import type { Clock, DayKind } from '@/shared/api/types'

export type Tone = 'calm' | 'near' | 'overdue'

/** How a last day is spoken of: the key of the sentence, its number, and how loud it is. */
export interface DaysLeft {
  key: string
  days: number
  tone: Tone
}

const WARNINGS: readonly Clock['status'][] = ['WARNING_2', 'WARNING_3', 'CRITICAL']

/** 还剩 6 天, 今天到期, 已超期 3 天; of working days where the limit counts those, none of which may be lost yet when it is over. */
export function daysLeft(days: number, kind: DayKind, status: Clock['status']): DaysLeft {
  const unit = kind === 'WORKING' ? 'Working' : ''
  if (status === 'OVERDUE') {
    return days === 0
      ? { key: 'shared.days.over', days, tone: 'overdue' }
      : { key: `shared.days.overdue${unit}`, days: -days, tone: 'overdue' }
  }
  if (days === 0) return { key: 'shared.days.today', days, tone: 'near' }
  return { key: `shared.days.left${unit}`, days, tone: WARNINGS.includes(status) ? 'near' : 'calm' }
}
