import { answerOf, cases } from './services'
import type { AccountEntry, NewAccount } from './types'

export interface AccountQuery {
  search?: string
  shutOut?: boolean
  after?: string
  limit?: number
}

export function listAccounts(query: AccountQuery, signal?: AbortSignal) {
  return answerOf(cases.GET('/api/accounts', { params: { query }, signal }))
}

export function showAccount(login: string, signal?: AbortSignal) {
  return answerOf(cases.GET('/api/accounts/{login}', { ...of(login), signal }))
}

/** Answers the first password, which is told this once. */
export function makeAccount(body: NewAccount) {
  return answerOf(cases.POST('/api/accounts', { body }))
}

export function changeAccount(login: string, body: AccountEntry) {
  return answerOf(cases.PUT('/api/accounts/{login}', { ...of(login), body }))
}

/** Answers a first password likewise. */
export function renewPassword(login: string) {
  return answerOf(cases.POST('/api/accounts/{login}/password', of(login)))
}

export function shutOut(login: string) {
  return answerOf(cases.POST('/api/accounts/{login}/shut-out', of(login)))
}

export function letIn(login: string) {
  return answerOf(cases.POST('/api/accounts/{login}/let-in', of(login)))
}

export function listAccountChanges(query: { after?: string; limit?: number }, signal?: AbortSignal) {
  return answerOf(cases.GET('/api/account-changes', { params: { query }, signal }))
}

function of(login: string) {
  return { params: { path: { login } } }
}
