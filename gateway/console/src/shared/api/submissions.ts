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
