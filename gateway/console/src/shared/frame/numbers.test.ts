import { describe, expect, it } from 'vitest'
import { readNumber } from './numbers'

describe('a number', () => {
  it.each([
    ['WX9901012026112500008X', 'SX99010120261125000085'],
    ['LX9901012026112500025T', 'SX99010120261125000253'],
    ['SX99010120261125000253', 'SX99010120261125000253'],
    [' lx 9901012026112500025t ', 'SX99010120261125000253'],
    ['ＬＸ990101-20261125-00025T', 'SX99010120261125000253'],
  ])('%s opens the case %s', (typed, opened) => {
    expect(readNumber(typed)?.case).toBe(opened)
  })

  it.each(['LX9901012026112500025U', 'LX9901012026112500026T', 'XX9901012026112500025T', '00025', ''])(
    '%s is mistyped and opens nothing',
    (typed) => {
      expect(readNumber(typed)).toBeNull()
    },
  )
})
