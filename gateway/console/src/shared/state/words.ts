import { OFFLINE, SIGNED_OUT, type Problem } from '@/shared/api/problem'
import { said } from '@/shared/i18n'

type Translate = (key: string) => string

/** What a problem is called, and what to do about it. */
export function wordsOf(problem: Problem, t: Translate) {
  const kind = kindOf(problem)
  return {
    title: t(`shared.problem.${kind}.title`),
    advice: problem.words === null ? t(`shared.problem.${kind}.advice`) : said(problem.words),
  }
}

export function kindOf({ status, type }: Problem) {
  if (type === OFFLINE) return 'offline'
  if (type === SIGNED_OUT) return 'signedOut'
  if (status === 403) return 'forbidden'
  if (status === 404) return 'notFound'
  if (status === 409) return 'changed'
  if (status === 422) return 'field'
  if (status === 429) return 'tooMany'
  if (status === 502 || status === 504) return 'unknown'
  return 'fault'
}
