/** Texts that are not sent yet, kept on this browser and for the person who wrote them. */

const PREFIX = 'xinfang.draft.'
const KEPT_FOR = 3 * 24 * 60 * 60 * 1000

export interface Kept<T> {
  at: number
  value: T
}

export function draftKey(login: string, name: string) {
  return `${PREFIX}${login}.${name}`
}

export function readDraft<T>(storage: Storage, key: string): Kept<T> | null {
  const text = storage.getItem(key)
  if (text === null) return null
  try {
    const kept = JSON.parse(text) as Kept<T>
    return typeof kept.at === 'number' ? kept : null
  } catch {
    return null
  }
}

/** False where the browser has no room or may not keep anything: then the person must be told. */
export function writeDraft<T>(storage: Storage, key: string, value: T, now: number) {
  try {
    storage.setItem(key, JSON.stringify({ at: now, value } satisfies Kept<T>))
    return true
  } catch {
    return false
  }
}

/** Names and stories do not lie about on a shared machine for longer than they are needed. */
export function sweepDrafts(storage: Storage, now: number) {
  for (const key of Object.keys(storage).filter((each) => each.startsWith(PREFIX))) {
    const kept = readDraft(storage, key)
    if (kept === null || now - kept.at > KEPT_FOR) storage.removeItem(key)
  }
}
