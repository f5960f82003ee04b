/** What a person may be asked to do, as the token writes it. */
export const ROLES = [
  'receptionist',
  'registrar',
  'dispatcher',
  'officer',
  'unit-leader',
  'director',
  'inspector',
  'reviewer',
  'statistician',
  'county-leader',
  'auditor',
  'security-admin',
  'system-admin',
] as const

export type Role = (typeof ROLES)[number]

export function knownRoles(names: readonly string[]): Role[] {
  return ROLES.filter((role) => names.includes(role))
}

/** Those who watch over the system never see a petition. */
export const GUARDIANS: readonly Role[] = ['auditor', 'security-admin', 'system-admin']

export const HANDLERS: readonly Role[] = ROLES.filter((role) => !GUARDIANS.includes(role))
