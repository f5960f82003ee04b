import type { Bilingual } from '@/shared/i18n'

/** What went wrong, in words for people; the type and the correlation are for those who are asked for help. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly type: string,
    readonly words: Bilingual | null,
    readonly field: string | null = null,
    readonly correlation: string | null = null,
    readonly rest: Record<string, unknown> = {},
  ) {
    super(type)
  }

  /** The rule that said no: `changed-by-another`. */
  get rule() {
    return this.type.split('/').at(-1) ?? this.type
  }

  /** Whether sending the same again may help, because nobody knows or nothing was done. */
  get isPassing() {
    return this.status === 0 || this.status === 429 || this.status >= 500
  }
}

export const OFFLINE = 'console/offline'
export const SIGNED_OUT = 'console/signed-out'
export const UNREADABLE = 'console/unreadable'

export function offline() {
  return new Problem(0, OFFLINE, null)
}

export function signedOut() {
  return new Problem(401, SIGNED_OUT, null)
}

/** Reads an RFC 9457 answer, or what else came in the place of one. */
export async function problemOf(response: Response): Promise<Problem> {
  const correlation = response.headers.get('X-Correlation-Id')
  const body = await bodyOf(response)
  if (body === null) return new Problem(response.status, UNREADABLE, null, null, correlation)
  const { type, detail, detailEn, field, correlation: named, ...rest } = body
  const zh = text(detail)
  return new Problem(
    response.status,
    text(type) ?? UNREADABLE,
    zh === null ? null : { zh, en: text(detailEn) ?? zh },
    text(field),
    text(named) ?? correlation,
    rest,
  )
}

/** Whatever was thrown, as a problem. */
export function problemFrom(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown
  return new Problem(0, thrown instanceof TypeError ? OFFLINE : UNREADABLE, null)
}

async function bodyOf(response: Response): Promise<Record<string, unknown> | null> {
  try {
    const body: unknown = await response.json()
    return typeof body === 'object' && body !== null ? { ...body } : null
  } catch {
    return null
  }
}

function text(value: unknown) {
  return typeof value === 'string' && value !== '' ? value : null
}
