import { describe, expect, it } from 'vitest'
import { GUARDIANS, ROLES } from '@/shared/session/roles'
import { homeOf, menuFor } from './menu'

describe('the menu', () => {
  it.each([
    ['receptionist', 'register'],
    ['registrar', 'submissions'],
    ['dispatcher', 'dispatch'],
    ['director', 'dispatch'],
    ['officer', 'inbox'],
    ['unit-leader', 'sign-off'],
    ['inspector', 'cases'],
    ['reviewer', 'cases'],
    ['statistician', 'accountability'],
    ['county-leader', 'accountability'],
    ['auditor', 'ledger'],
    ['system-admin', 'offices'],
    ['security-admin', 'security'],
  ] as const)('sends the %s to %s', (role, route) => {
    expect(homeOf([role])).toBe(route)
  })

  it('has a home for every role, and it stands in that menu', () => {
    for (const role of ROLES) expect(menuFor([role]).map(({ route }) => route)).toContain(homeOf([role]))
  })

  it('shows petitions to nobody who watches over the system', () => {
    for (const role of GUARDIANS) {
      expect(menuFor([role]).map(({ route }) => route)).not.toContain('cases')
      expect(menuFor([role]).map(({ route }) => route)).not.toContain('submissions')
    }
  })

  it('sends somebody without a role to be told so', () => {
    expect(homeOf([])).toBe('nobody')
  })
})
