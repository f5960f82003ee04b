import { answerOf, notification } from './services'

export function listNotices(matter: string, signal?: AbortSignal) {
  return answerOf(notification.GET('/api/notices', { params: { query: { case: matter, limit: 200 } }, signal }))
}

/** The letter as it was printed. */
export function letter(key: string, signal?: AbortSignal): Promise<Blob> {
  const path = { slug: key }
  return answerOf(notification.GET('/api/notices/{slug}/letter', { params: { path }, parseAs: 'blob', signal })) as Promise<Blob>
}
