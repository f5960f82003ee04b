import { describe, expect, it } from 'vitest'
import { isShown } from './columns'

const MAIN = { key: 'matter', label: '事项', isMain: true }
const USUAL = { key: 'state', label: '状态' }
const EXTRA = { key: 'hand', label: '经手人', isExtra: true }

describe('the columns of a list', () => {
  it('are the usual ones while nobody has chosen', () => {
    expect([MAIN, USUAL, EXTRA].filter((column) => isShown(column, []))).toEqual([MAIN, USUAL])
  })

  it('are those that were chosen, and always the main one', () => {
    expect([MAIN, USUAL, EXTRA].filter((column) => isShown(column, ['state', 'hand', 'matter']))).toEqual([MAIN, EXTRA])
  })
})
