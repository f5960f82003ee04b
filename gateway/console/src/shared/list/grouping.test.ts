import { describe, expect, it } from 'vitest'
import { inGroups } from './grouping'

const LINES = [
  { id: 1, office: '县住建局', age: 0 },
  { id: 2, office: '青石镇', age: 2 },
  { id: 3, office: '县住建局', age: 2 },
  { id: 4, office: '县教育局', age: 1 },
]

describe('lines put together', () => {
  it('keep their order, and the group of the first line comes first', () => {
    const groups = inGroups(LINES, ({ office }) => ({ label: office }))
    expect(groups.map(({ label, rows }) => [label, rows.map(({ id }) => id)])).toEqual([
      ['县住建局', [1, 3]],
      ['青石镇', [2]],
      ['县教育局', [4]],
    ])
  })

  it('stand in the order of their places where they have some', () => {
    const groups = inGroups(LINES, ({ age }) => ({ label: `band ${age}`, place: -age }))
    expect(groups.map(({ rows }) => rows.map(({ id }) => id))).toEqual([[2, 3], [4], [1]])
  })

  it('stay apart where two are called alike, and then say what each is known by', () => {
    const rows = [
      { id: 1, login: 'wang.fang', name: '王芳' },
      { id: 2, login: 'li.ming', name: '李明' },
      { id: 3, login: 'wangfang2', name: '王芳' },
      { id: 4, login: 'wang.fang', name: '王芳' },
    ]
    const groups = inGroups(rows, ({ login, name }) => ({ label: name, key: login }))
    expect(groups.map(({ label, rows }) => [label, rows.map(({ id }) => id)])).toEqual([
      ['王芳 (wang.fang)', [1, 4]],
      ['李明', [2]],
      ['王芳 (wangfang2)', [3]],
    ])
  })

  it('are none where there are no lines', () => {
    expect(inGroups([], () => ({ label: '' }))).toEqual([])
  })
})
