import { match } from 'pinyin-pro'

/** Something that can be found by what it is called. */
export interface Named {
  code: string
  names: readonly string[]
}

/** How well a typed text finds something, 0 for not at all: by code, by characters, by pinyin initials or in full. */
export function score(typed: string, named: Named): number {
  const wanted = typed.trim().toLowerCase().replaceAll(/\s+/g, '')
  if (wanted === '') return 1
  const code = named.code.toLowerCase()
  const own = code.split('/').at(-1) ?? code
  if (code === wanted || own === wanted) return 6
  if (named.names.some((name) => name.toLowerCase().replaceAll(/\s+/g, '').includes(wanted))) return 5
  if (own.startsWith(wanted)) return 4
  if (code.includes(wanted)) return 3
  return named.names.some((name) => isSpelt(name, wanted)) ? 2 : 0
}

export function best<T>(typed: string, things: readonly T[], named: (thing: T) => Named): T[] {
  return things
    .map((thing) => ({ thing, score: score(typed, named(thing)) }))
    .filter((found) => found.score > 0)
    .sort((one, other) => other.score - one.score)
    .map((found) => found.thing)
}

/** Initials, whole syllables or both mixed, one after the other: `zrzy`, `ziranziyuan`, `zirzy`. */
function isSpelt(name: string, wanted: string) {
  if (!/^[a-züv]+$/.test(wanted)) return false
  return match(name, wanted, { precision: 'start', continuous: true }) !== null
}
