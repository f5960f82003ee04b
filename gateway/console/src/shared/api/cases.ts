import { get, post } from './call'
import type { CaseLine, CaseState, CaseView, Page } from './types'

export interface CaseQuery {
  view: 'inbox' | 'all'
  state?: CaseState
  after?: string | null
  limit?: number
}

export function listCases(query: CaseQuery, signal?: AbortSignal) {
  return get<Page<CaseLine>>('/api/cases', { query: { ...query }, signal })
}

export function showCase(id: string, signal?: AbortSignal) {
  return get<CaseView>(`/api/cases/${encodeURIComponent(id)}`, { signal })
}

export interface Transfer {
  to: string
  note: string | null
  version: number
}

/** With the same key it is the same transfer, however often it is sent. */
export function transfer(id: string, body: Transfer, sending: string) {
  return post<CaseView>(`/api/cases/${encodeURIComponent(id)}/transfer`, { body, headers: { 'Idempotency-Key': sending } })
}
