import { describe, expect, it } from 'vitest'
import { differences } from './differences'

const A = { id: 'a', mark: '1' }
const B = { id: 'b', mark: '1' }
const C = { id: 'c', mark: '1' }

describe('a list that is looked at again', () => {
  it('has not changed when the same lines stand in it, in whatever order', () => {
    expect(differences([A, B], [B, A], true)).toBe(0)
  })

  it('counts what came, what changed and what went', () => {
    expect(differences([A, B], [{ ...B, mark: '2' }, C], true)).toBe(3)
  })

  it('does not count as gone what was only pushed beyond the end', () => {
    expect(differences([A, B], [C, A], false)).toBe(1)
  })
})
