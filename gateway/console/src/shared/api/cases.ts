import { answerOf, cases, once } from './services'
import type { CaseState, Draft, Serve, Transfer } from './types'

/** What is past its last day, and what is within its warning. */
export type CaseDue = 'OVERDUE' | 'SOON'

export interface CaseQuery {
  view: 'inbox' | 'all'
  state?: CaseState
  due?: CaseDue
  after?: string
  limit?: number
}

export function listCases(query: CaseQuery, signal?: AbortSignal) {
  return answerOf(cases.GET('/api/cases', { params: { query }, signal }))
}

export function countCases(view: CaseQuery['view'], signal?: AbortSignal) {
  return answerOf(cases.GET('/api/cases/counts', { params: { query: { view } }, signal }))
}

/** The same list as a sheet. It goes on record, with what it is for. */
export function exportCases({ view, state, due }: CaseQuery, purpose: string, language: string) {
  const body = { view, state, due, purpose, language }
  return answerOf<Blob>(cases.POST('/api/cases/export', { body, parseAs: 'blob' }) as Promise<{ data?: Blob }>)
}

export function listExports(query: { after?: string; limit?: number }, signal?: AbortSignal) {
  return answerOf(cases.GET('/api/cases/exports', { params: { query }, signal }))
}

export function showCase(id: string, signal?: AbortSignal) {
  return answerOf(cases.GET('/api/cases/{id}', { params: { path: { id } }, signal }))
}

export function transfer(id: string, body: Transfer, sending: string) {
  return answerOf(cases.POST('/api/cases/{id}/transfer', { params: { path: { id } }, body, headers: once(sending) }))
}

export function signFor(id: string, version: number, sending: string) {
  return answerOf(cases.POST('/api/cases/{id}/sign-for', { ...of(id), body: { version }, headers: once(sending) }))
}

export function accept(id: string, version: number, sending: string) {
  return answerOf(cases.POST('/api/cases/{id}/accept', { ...of(id), body: { version }, headers: once(sending) }))
}

export function draftOpinion(id: string, body: Draft, sending: string) {
  return answerOf(cases.POST('/api/cases/{id}/draft-opinion', { ...of(id), body, headers: once(sending) }))
}

export function signOpinion(id: string, version: number, sending: string) {
  return answerOf(cases.POST('/api/cases/{id}/sign-opinion', { ...of(id), body: { version }, headers: once(sending) }))
}

export function serve(id: string, body: Serve, sending: string) {
  return answerOf(cases.POST('/api/cases/{id}/serve', { ...of(id), body, headers: once(sending) }))
}

function of(id: string) {
  return { params: { path: { id } } }
}
