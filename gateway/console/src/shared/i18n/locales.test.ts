import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const SOURCES = join(import.meta.dirname, '../..')
const CHINESE = /\p{Script=Han}/u

/** Keys that are put together while the console runs: `shared.menu.` and a route. */
const COMPOSED = /t\(`([a-zA-Z.]+)\$\{/g
const PLAIN = /\bt\(\s*'([a-zA-Z.-]+)'/g
const QUOTED = /['`]((?:shared|reception|dispatch|case|accountability|office)\.[a-zA-Z.-]+)['`]/g

const features = readdirSync(SOURCES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
const zh = keysIn('zh')
const en = keysIn('en')
const code = filesOf(SOURCES).filter((file) => /\.(vue|ts)$/.test(file) && !file.endsWith('.test.ts'))

describe('the texts', () => {
  it('are there in both languages', () => {
    expect([...en.keys()].sort()).toEqual([...zh.keys()].sort())
  })

  it('take the same values in both languages', () => {
    const differing = [...zh].filter(([key, text]) => `${placeholders(text)}` !== `${placeholders(en.get(key) ?? '')}`)
    expect(differing.map(([key]) => key)).toEqual([])
  })

  it('are none of them empty', () => {
    const empty = [...zh, ...en].filter(([, text]) => text.trim() === '')
    expect(empty.map(([key]) => key)).toEqual([])
  })

  it('are found wherever one is asked for', () => {
    const asked = code.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(PLAIN)].map(([, key]) => key ?? ''))
    expect(asked.filter((key) => !zh.has(key))).toEqual([])
  })

  it('are all asked for somewhere', () => {
    const whole = code.map((file) => readFileSync(file, 'utf8')).join('\n')
    const named = new Set([...whole.matchAll(QUOTED)].map(([, key]) => key ?? ''))
    const begun = [...whole.matchAll(COMPOSED)].map(([, key]) => key ?? '')
    const computed = ['shared.problem.', 'shared.days.', 'reception.hint.', ...begun]
    const lost = [...zh.keys()].filter((key) => !named.has(key) && !computed.some((start) => key.startsWith(start)))
    expect(lost).toEqual([])
  })

  it('stand nowhere else', () => {
    const allowed = ['dates.ts', 'MoreFields.vue', 'cited.ts']
    const strays = code
      .filter((file) => !allowed.some((name) => file.endsWith(name)))
      .filter((file) => CHINESE.test(withoutComments(readFileSync(file, 'utf8'))))
    expect(strays).toEqual([])
  })
})

function withoutComments(source: string) {
  return source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '')
}

function keysIn(language: string) {
  const found = new Map<string, string>()
  for (const feature of features) {
    const file = join(SOURCES, feature, 'locale', `${language}.json`)
    collect(JSON.parse(readFileSync(file, 'utf8')) as object, feature, found)
  }
  return found
}

function collect(messages: object, path: string, found: Map<string, string>) {
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string') found.set(`${path}.${key}`, value)
    else collect(value as object, `${path}.${key}`, found)
  }
}

function placeholders(text: string) {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort()
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesOf(path) : [path]
  })
}
