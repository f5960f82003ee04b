import { answerOf, intake, once } from './services'
import type { FilingForm } from './types'

export function listSubmissions(query: { after?: string; limit?: number }, signal?: AbortSignal) {
  return answerOf(intake.GET('/api/submissions', { params: { query }, signal }))
}

export function showSubmission(number: string, signal?: AbortSignal) {
  return answerOf(intake.GET('/api/submissions/{number}', { params: { path: { number } }, signal }))
}

export function register(body: FilingForm, sending: string) {
  return answerOf(intake.POST('/api/submissions', { body, headers: once(sending) }))
}

/** Shows who petitions in full. It goes on record, with the reason. */
export function reveal(number: string, reason: string) {
  return answerOf(intake.POST('/api/submissions/{number}/reveal', { params: { path: { number } }, body: { reason } }))
}

export function listReadings(query: { submission?: string; after?: string; limit?: number }, signal?: AbortSignal) {
  return answerOf(intake.GET('/api/submissions/reads', { params: { query }, signal }))
}
