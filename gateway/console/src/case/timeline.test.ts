import { describe, expect, it } from 'vitest'
import type { Notice, Step } from '@/shared/api/types'
import { passes, timeline, type Filter } from './timeline'

const opened = step(1, 'OPENED', '2026-03-16T01:00:00Z')
const sent = step(2, 'TRANSFERRED', '2026-03-17T01:00:00Z')
const signedFor = step(3, 'SIGNED_FOR', '2026-03-17T01:00:00Z')
const served = step(4, 'SERVED', '2026-03-20T01:00:00Z')
const told = notice('n-1', 'SMS', '2026-03-17T01:00:00.000Z')
const letter = notice('n-2', 'LETTER', '2026-03-18T01:00:00Z')

describe('a timeline', () => {
  it('begins with the latest, and says first what was done last', () => {
    expect(timeline([opened, sent, signedFor, served], [letter], null).map(({ key }) => key)).toEqual([
      'step/4',
      'n-2',
      'step/3',
      'step/2',
      'step/1',
    ])
  })

  it('marks what came after the version that was being worked on', () => {
    const marked = timeline([opened, sent, signedFor], [], 2).filter(({ isNew }) => isNew)

    expect(marked.map(({ key }) => key)).toEqual(['step/3'])
    expect(timeline([opened], [], null)[0]?.isNew).toBe(false)
  })

  it.each<[Filter, string[]]>([
    ['all', ['step/4', 'n-2', 'n-1', 'step/2', 'step/1']],
    ['decisions', ['step/2']],
    ['contacts', ['step/4', 'n-2', 'n-1']],
    ['documents', ['step/4', 'n-2']],
  ])('filtered by %s shows that alone', (filter, keys) => {
    const shown = timeline([opened, sent, served], [told, letter], null).filter((entry) => passes(entry, filter))

    expect(shown.map(({ key }) => key).sort()).toEqual([...keys].sort())
  })
})

function step(version: number, kind: Step['step'], at: string): Step {
  return { version, step: kind, at, zh: '', en: '', office: '990101' }
}

function notice(key: string, channel: Notice['channel'], since: string): Notice {
  return { id: key, key, channel, template: 'TRANSFERRED', state: 'DELIVERED', submission: 'WX1', since, history: [] }
}
