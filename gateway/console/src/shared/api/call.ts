import { SignedOut, useSession } from '@/shared/session/session'
import { offline, problemOf, signedOut } from './problem'

export interface Call {
  query?: Record<string, string | number | boolean | null | undefined>
  body?: unknown
  headers?: Record<string, string>
  signal?: AbortSignal
}

/** Asks a service as the person who sits here. Throws a Problem for everything but success. */
export async function call(method: string, path: string, { query, body, headers, signal }: Call = {}) {
  const response = await send(path + queryOf(query), {
    method,
    signal,
    headers: {
      Accept: 'application/json, application/problem+json',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
      Authorization: `Bearer ${await bearer()}`,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  if (response.status === 401) {
    useSession().refused()
    throw signedOut()
  }
  if (!response.ok) throw await problemOf(response)
  return response
}

export async function get<T>(path: string, options?: Call): Promise<T> {
  return (await call('GET', path, options)).json()
}

export async function post<T>(path: string, options?: Call): Promise<T> {
  return (await call('POST', path, options)).json()
}

async function bearer() {
  try {
    return await useSession().token()
  } catch (thrown) {
    throw thrown instanceof SignedOut ? signedOut() : thrown
  }
}

async function send(path: string, request: RequestInit) {
  try {
    return await fetch(path, request)
  } catch (thrown) {
    throw request.signal?.aborted ? thrown : offline()
  }
}

function queryOf(query: Call['query']) {
  const given = Object.entries(query ?? {}).filter(([, value]) => value !== undefined && value !== null && value !== '')
  return given.length === 0 ? '' : '?' + new URLSearchParams(given.map(([name, value]) => [name, String(value)]))
}
