import { accountability, answerOf } from './services'

export interface FigureQuery {
  office?: string
  beneath?: boolean
  from?: string
  to?: string
  asOf?: string
}

export function figures(query: FigureQuery, signal?: AbortSignal) {
  return answerOf(accountability.GET('/api/accountability/figures', { params: { query }, signal }))
}

/** What makes a figure, one by one. */
export function counted(code: string, query: FigureQuery & { after?: string; limit?: number }, signal?: AbortSignal) {
  const params = { path: { code }, query }
  return answerOf(accountability.GET('/api/accountability/figures/{code}/events', { params, signal }))
}

export function ledger(query: { after?: string; limit?: number }, signal?: AbortSignal) {
  return answerOf(accountability.GET('/api/accountability/ledger', { params: { query }, signal }))
}

export function verification(query: { chain?: string; from?: number }, signal?: AbortSignal) {
  return answerOf(accountability.GET('/api/accountability/ledger/verification', { params: { query }, signal }))
}
