import type { Column } from './list'

/** A turned column is not as it usually is: a usual one is hidden, an extra one shown. */
export function isShown({ key, isMain, isExtra = false }: Column, turned: readonly string[]) {
  return isMain || turned.includes(key) === isExtra
}
