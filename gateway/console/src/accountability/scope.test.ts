import { describe, expect, it } from 'vitest'
import { readScope } from './scope'

describe('the scope of figures', () => {
  it('is the own office and those beneath it, of all times, where the address says nothing', () => {
    expect(readScope({})).toEqual({ office: undefined, beneath: true, from: undefined, to: undefined })
  })

  it('is what the address says', () => {
    expect(readScope({ office: '990101/104', beneath: 'no', from: '2026-01-01', to: '2026-03-31' })).toEqual({
      office: '990101/104',
      beneath: false,
      from: '2026-01-01',
      to: '2026-03-31',
    })
  })

  it('takes what is no date for none', () => {
    expect(readScope({ from: 'yesterday', to: ['2026-03-31'] }).from).toBeUndefined()
    expect(readScope({ to: ['2026-03-31'] }).to).toBeUndefined()
  })
})
