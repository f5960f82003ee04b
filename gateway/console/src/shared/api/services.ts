import createClient from 'openapi-fetch'
import type { paths as Accountability } from '#schema/accountability'
import type { paths as Cases } from '#schema/case'
import type { paths as Intake } from '#schema/intake'
import type { paths as Notification } from '#schema/notification'
import { SignedOut, useSession } from '@/shared/session/session'
import { offline, problemOf, signedOut } from './problem'

const options = { baseUrl: location.origin, fetch: send }

/** Each service as it describes itself. Whatever is no success is thrown as a Problem. */
export const intake = createClient<Intake>(options)
export const cases = createClient<Cases>(options)
export const accountability = createClient<Accountability>(options)
export const notification = createClient<Notification>(options)

/** With the same key it is the same sending, however often it is sent. */
export function once(key: string) {
  return { 'Idempotency-Key': key }
}

/** What a service answered: anything else was thrown. */
export async function answerOf<T>(asked: Promise<{ data?: T }>): Promise<T> {
  const { data } = await asked
  return data as T
}

/** Calls as the person who sits here. */
export async function send(request: Request) {
  request.headers.set('Authorization', `Bearer ${await bearer()}`)
  const response = await reach(request)
  if (response.status === 401) {
    useSession().refused()
    throw signedOut()
  }
  if (!response.ok) throw await problemOf(response)
  return response
}

async function bearer() {
  try {
    return await useSession().token()
  } catch (thrown) {
    throw thrown instanceof SignedOut ? signedOut() : thrown
  }
}

async function reach(request: Request) {
  try {
    return await fetch(request)
  } catch (thrown) {
    throw request.signal.aborted ? thrown : offline()
  }
}
