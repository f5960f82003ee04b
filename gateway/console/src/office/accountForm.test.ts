import { describe, expect, it } from 'vitest'
import { accountAsItIs, freshAccount, missing } from './accountForm'

describe('what is written about an account', () => {
  it('lacks everything at first, and whoever was put nowhere lacks an office', () => {
    expect(missing(freshAccount())).toEqual(['login', 'name', 'office', 'roles'])
    const account = { login: 'wang.fang', name: '王芳', roles: ['officer'], shutOut: false, version: '1' }
    expect(missing(accountAsItIs(account))).toEqual(['office'])
    expect(missing(accountAsItIs({ ...account, office: '990101' }))).toEqual([])
  })

  it('is not filled in by a space', () => {
    expect(missing({ login: ' ', name: ' ', office: '990101', roles: ['officer'] })).toEqual(['login', 'name'])
  })
})
