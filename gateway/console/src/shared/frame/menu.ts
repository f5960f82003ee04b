import {
  DataAnalysis,
  Document,
  EditPen,
  Files,
  Finished,
  Key,
  List,
  OfficeBuilding,
  Promotion,
  Tickets,
  View,
} from '@element-plus/icons-vue'
import type { Component } from 'vue'
import { HANDLERS, type Role } from '@/shared/session/roles'

/** A page of the menu: who finds it there, and for whom it is what must be done now. */
export interface Entry {
  route: string
  icon: Component
  for: readonly Role[]
  homeOf: readonly Role[]
}

/** In the order of the work: a person who has two homes is sent to the first. The texts are `shared.menu.ROUTE`. */
export const MENU: readonly Entry[] = [
  { route: 'register', icon: EditPen, for: ['receptionist', 'registrar'], homeOf: ['receptionist'] },
  {
    route: 'submissions',
    icon: Tickets,
    for: ['receptionist', 'registrar', 'dispatcher', 'director'],
    homeOf: ['registrar'],
  },
  { route: 'dispatch', icon: Promotion, for: ['dispatcher', 'director'], homeOf: ['dispatcher', 'director'] },
  { route: 'inbox', icon: List, for: ['officer', 'unit-leader'], homeOf: ['officer'] },
  { route: 'sign-off', icon: Finished, for: ['unit-leader'], homeOf: ['unit-leader'] },
  { route: 'cases', icon: Files, for: HANDLERS, homeOf: ['inspector', 'reviewer'] },
  {
    route: 'accountability',
    icon: DataAnalysis,
    for: ['statistician', 'county-leader', 'director', 'inspector', 'unit-leader', 'auditor'],
    homeOf: ['statistician', 'county-leader'],
  },
  {
    route: 'ledger',
    icon: Document,
    for: ['auditor', 'inspector', 'director', 'statistician', 'county-leader'],
    homeOf: ['auditor'],
  },
  { route: 'reads', icon: View, for: ['auditor', 'security-admin'], homeOf: [] },
  { route: 'offices', icon: OfficeBuilding, for: [...HANDLERS, 'system-admin'], homeOf: ['system-admin'] },
  { route: 'security', icon: Key, for: ['security-admin'], homeOf: ['security-admin'] },
]

export function menuFor(roles: readonly Role[]) {
  return MENU.filter((entry) => entry.for.some((role) => roles.includes(role)))
}

/** The page that answers 'what must I do now'. */
export function homeOf(roles: readonly Role[]) {
  return MENU.find((entry) => entry.homeOf.some((role) => roles.includes(role)))?.route ?? 'nobody'
}
