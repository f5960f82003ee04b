import { answerOf, cases, once } from './services'
import type { CaseState, Transfer } from './types'

export interface CaseQuery {
  view: 'inbox' | 'all'
  state?: CaseState
  after?: string
  limit?: number
}

export function listCases(query: CaseQuery, signal?: AbortSignal) {
  return answerOf(cases.GET('/api/cases', { params: { query }, signal }))
}

export function countCases(view: CaseQuery['view'], signal?: AbortSignal) {
  return answerOf(cases.GET('/api/cases/counts', { params: { query: { view } }, signal }))
}

export function showCase(id: string, signal?: AbortSignal) {
  return answerOf(cases.GET('/api/cases/{id}', { params: { path: { id } }, signal }))
}

export function transfer(id: string, body: Transfer, sending: string) {
  return answerOf(cases.POST('/api/cases/{id}/transfer', { params: { path: { id } }, body, headers: once(sending) }))
}
