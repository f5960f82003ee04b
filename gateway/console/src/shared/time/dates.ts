import type { Language } from '@/shared/i18n/kept'

const ZONE = 'Asia/Shanghai'

const WEEKDAYS: Record<Language, Intl.DateTimeFormat> = {
  zh: new Intl.DateTimeFormat('zh-CN', { weekday: 'short', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' }),
}
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const LOCAL = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** 2026-11-23 as 2026年11月23日 周一. */
export function longDate(iso: string, language: Language) {
  const date = midnight(iso)
  const weekday = WEEKDAYS[language].format(date)
  return language === 'zh' ? `${shortDate(iso, language)} ${weekday}` : `${weekday} ${shortDate(iso, language)}`
}

/** 2026-11-23 as 2026年11月23日. */
export function shortDate(iso: string, language: Language) {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
  return language === 'zh' ? `${year}年${month}月${day}日` : `${day} ${MONTHS[month - 1]} ${year}`
}

/** A moment as the clock on the wall of the office shows it: 2026年11月23日 09:05. */
export function moment(instant: string, language: Language) {
  const parts = partsOf(new Date(instant))
  return `${shortDate(`${parts.year}-${parts.month}-${parts.day}`, language)} ${parts.hour}:${parts.minute}`
}

/** The date at the office now. */
export function today(now = new Date()) {
  const parts = partsOf(now)
  return `${parts.year}-${parts.month}-${parts.day}`
}

export function plusDays(iso: string, days: number) {
  const date = midnight(iso)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/**
 * Reads a date as a clerk writes it: 2026-11-23, 2026年11月23日, 20261123, 11.23, 23, 今天, 昨天. What names no year or
 * month is the latest such day that is not after today.
 */
export function readDate(typed: string, now: string): string | null {
  const text = typed.normalize('NFKC').trim().toLowerCase()
  const ago = { 今天: 0, today: 0, 昨天: -1, yesterday: -1, 前天: -2 }[text]
  if (ago !== undefined) return plusDays(now, ago)
  const whole = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (whole) return real(Number(whole[1]), Number(whole[2]), Number(whole[3]))
  const year = Number(now.slice(0, 4))
  const part = /^(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text)
  if (part) return latest([year, year - 1].map((each) => real(each, Number(part[1]), Number(part[2]))), now)
  const day = /^(\d{1,2})\s*日?$/.exec(text)
  if (day) return latest(monthsBack(now).map(([y, m]) => real(y, m, Number(day[1]))), now)
  return null
}

function latest(days: (string | null)[], now: string) {
  return days.find((day): day is string => day !== null && day <= now) ?? null
}

function monthsBack(now: string): [number, number][] {
  const [year, month] = now.split('-').map(Number) as [number, number]
  return [0, 1, 2].map((back) => (month - back >= 1 ? [year, month - back] : [year - 1, month - back + 12]))
}

function real(year: number, month: number, day: number) {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso
}

function midnight(iso: string) {
  return new Date(`${iso}T00:00:00Z`)
}

function partsOf(date: Date) {
  return Object.fromEntries(LOCAL.formatToParts(date).map(({ type, value }) => [type, value])) as Record<string, string>
}
