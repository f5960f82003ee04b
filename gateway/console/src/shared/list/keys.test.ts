import { describe, expect, it } from 'vitest'
import { stepOf } from './keys'

const MIDDLE = { lines: 5, at: 2, isOpen: false }

describe('a key in a list', () => {
  it.each([
    ['j', 3],
    ['ArrowDown', 3],
    ['k', 1],
    ['ArrowUp', 1],
    ['Home', 0],
    ['End', 4],
  ])('%s goes from the third line to line %i', (key, to) => {
    expect(stepOf(key, MIDDLE)).toEqual({ do: 'go', to })
  })

  it('stops at both ends', () => {
    expect(stepOf('j', { ...MIDDLE, at: 4 })).toEqual({ do: 'go', to: 4 })
    expect(stepOf('k', { ...MIDDLE, at: 0 })).toEqual({ do: 'go', to: 0 })
  })

  it('begins with the first line', () => {
    expect(stepOf('j', { ...MIDDLE, at: -1 })).toEqual({ do: 'go', to: 0 })
  })

  it('does nothing where there are no lines', () => {
    expect(stepOf('j', { lines: 0, at: -1, isOpen: false })).toBeNull()
    expect(stepOf(' ', { lines: 0, at: -1, isOpen: false })).toBeNull()
  })

  it('selects only a line that the cursor is on', () => {
    expect(stepOf(' ', MIDDLE)).toEqual({ do: 'select', at: 2 })
    expect(stepOf(' ', { ...MIDDLE, at: -1 })).toBeNull()
  })

  it('closes only what is open', () => {
    expect(stepOf('Escape', MIDDLE)).toBeNull()
    expect(stepOf('Escape', { ...MIDDLE, isOpen: true })).toEqual({ do: 'close' })
  })

  it.each(['x', 'Enter', 'Tab', 'J'])('%s is not its business', (key) => {
    expect(stepOf(key, MIDDLE)).toBeNull()
  })
})
