import { describe, expect, it } from 'vitest'
import { ageBand } from './age'

describe('the age of a matter', () => {
  it.each([
    ['2026-11-25', 0],
    ['2026-11-10', 0],
    ['2026-11-09', 1],
    ['2026-10-26', 1],
    ['2026-10-25', 2],
    ['2026-09-26', 2],
    ['2026-08-27', 3],
    ['2026-08-26', 4],
    ['2024-02-29', 4],
  ])('received on %s, looked at on 2026-11-25, is in band %i', (receivedOn, band) => {
    expect(ageBand(receivedOn, '2026-11-25')).toBe(band)
  })
})
