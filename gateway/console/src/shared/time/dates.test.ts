import { describe, expect, it } from 'vitest'
import { longDate, moment, plusDays, readDate, today } from './dates'

describe('a date', () => {
  it.each([
    ['2026-11-23', '2026年11月23日 周一', 'Mon 23 Nov 2026'],
    ['2027-01-01', '2027年1月1日 周五', 'Fri 1 Jan 2027'],
    ['2028-02-29', '2028年2月29日 周二', 'Tue 29 Feb 2028'],
  ])('%s is written in full', (iso, zh, en) => {
    expect(longDate(iso, 'zh')).toBe(zh)
    expect(longDate(iso, 'en')).toBe(en)
  })

  it('is the one at the office, not the one of the machine', () => {
    expect(today(new Date('2026-11-22T16:00:00Z'))).toBe('2026-11-23')
    expect(today(new Date('2026-11-22T15:59:59Z'))).toBe('2026-11-22')
  })

  it('of a moment comes with the time on the wall', () => {
    expect(moment('2026-11-23T01:05:00Z', 'zh')).toBe('2026年11月23日 09:05')
    expect(moment('2026-11-22T16:00:00Z', 'zh')).toBe('2026年11月23日 00:00')
  })

  it('is moved over the ends of months and years', () => {
    expect(plusDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(plusDays('2028-03-01', -1)).toBe('2028-02-29')
  })
})

describe('a date as a clerk types it', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026年11月3日', '2026-11-03'],
    ['2026/1/3', '2026-01-03'],
    ['20261103', '2026-11-03'],
    ['２０２６．１１．３', '2026-11-03'],
    ['11-23', '2026-11-23'],
    ['11月23日', '2026-11-23'],
    ['1123', '2026-11-23'],
    ['12.3', '2025-12-03'],
    ['23', '2026-11-23'],
    ['26', '2026-10-26'],
    ['31', '2026-10-31'],
    ['今天', '2026-11-25'],
    ['昨天', '2026-11-24'],
    ['Yesterday', '2026-11-24'],
    ['前天', '2026-11-23'],
    ['2026-12-01', '2026-12-01'],
  ])('%s is read as %s', (typed, iso) => {
    expect(readDate(typed, '2026-11-25')).toBe(iso)
  })

  it.each(['2026-02-30', '2026-13-01', '32', '0', '下周', '11-23-2026', '', '1.5.2026x'])('%s is not guessed at', (typed) => {
    expect(readDate(typed, '2026-11-25')).toBeNull()
  })

  it('looks back over the turn of the year', () => {
    expect(readDate('30', '2026-01-05')).toBe('2025-12-30')
    expect(readDate('12-30', '2026-01-05')).toBe('2025-12-30')
  })
})
