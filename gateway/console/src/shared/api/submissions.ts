import { get, post } from './call'
import type { Page, Receipt, SubmissionLine, SubmissionView } from './types'

export function listSubmissions(query: { after?: string | null; limit?: number }, signal?: AbortSignal) {
  return get<Page<SubmissionLine>>('/api/submissions', { query: { ...query }, signal })
}

export function showSubmission(number: string, signal?: AbortSignal) {
  return get<SubmissionView>(`/api/submissions/${encodeURIComponent(number)}`, { signal })
}

/** With the same key it is the same registration, however often it is sent. */
export function register(filing: object, sending: string) {
  return post<Receipt>('/api/submissions', { body: filing, headers: { 'Idempotency-Key': sending } })
}
