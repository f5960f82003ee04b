import { describe, expect, it } from 'vitest'
import { inGroups } from '@/shared/list/grouping'
import { handOf } from './hands'

const NOBODY = '尚无人经手'
const LINES = [
  { id: 'SX1', handledBy: 'li.ming', handledByName: '李明' },
  { id: 'SX2' },
  { id: 'SX3', handledBy: 'system.zrzy' },
  { id: 'SX4', handledBy: 'li.ming', handledByName: '李明' },
  { id: 'SX5' },
]

describe('cases by who last handled them', () => {
  it('stand under the name, or the login of somebody without one, and apart while nobody has touched them', () => {
    const groups = inGroups(LINES, (line) => handOf(line, NOBODY))
    expect(groups.map(({ label, rows }) => [label, rows.map(({ id }) => id)])).toEqual([
      ['李明', ['SX1', 'SX4']],
      [NOBODY, ['SX2', 'SX5']],
      ['system.zrzy', ['SX3']],
    ])
  })

  it('are never put together because two people are called alike', () => {
    const namesake = { id: 'SX6', handledBy: 'li.ming.104', handledByName: '李明' }
    const groups = inGroups([...LINES, namesake], (line) => handOf(line, NOBODY))
    expect(groups.map(({ label }) => label)).toEqual(['李明 (li.ming)', NOBODY, 'system.zrzy', '李明 (li.ming.104)'])
  })
})
