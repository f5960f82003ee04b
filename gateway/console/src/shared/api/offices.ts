import { answerOf, cases } from './services'
import type { OfficeEntry } from './types'

export function enterOffice(path: string, body: OfficeEntry) {
  return answerOf(cases.PUT('/api/offices/{path}', { params: { path: { path } }, body, pathSerializer: unescaped }))
}

/** The slashes of an office are those of the address. */
function unescaped(pathname: string, { path }: Record<string, unknown>) {
  return pathname.replace('{path}', String(path).split('/').map(encodeURIComponent).join('/'))
}
