import { accountability, answerOf } from './services'

export function figures(query: { office?: string; beneath?: boolean }, signal?: AbortSignal) {
  return answerOf(accountability.GET('/api/accountability/figures', { params: { query }, signal }))
}

export function ledger(query: { after?: string; limit?: number }, signal?: AbortSignal) {
  return answerOf(accountability.GET('/api/accountability/ledger', { params: { query }, signal }))
}
