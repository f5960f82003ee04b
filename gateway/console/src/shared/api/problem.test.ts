import { describe, expect, it } from 'vitest'
import { offline, problemFrom, problemOf } from './problem'
import { kindOf, wordsOf } from '../state/words'

const t = (key: string) => key

function answer(status: number, body: unknown, headers: Record<string, string> = {}) {
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers })
}

describe('a problem', () => {
  it('speaks the words of the service that sent it', async () => {
    const problem = await problemOf(
      answer(422, {
        type: 'https://xinfang.example/problems/case/office-unknown',
        status: 422,
        detail: '没有这个单位。',
        detailEn: 'There is no such office.',
        field: 'to',
        correlation: 'c-1',
      }),
    )

    expect(problem.rule).toBe('office-unknown')
    expect(problem.field).toBe('to')
    expect(problem.correlation).toBe('c-1')
    expect(wordsOf(problem, t)).toEqual({ title: 'shared.problem.field.title', advice: '没有这个单位。' })
  })

  it('keeps what else was said, such as what has changed since', async () => {
    const changes = [{ version: 3, zh: '签收' }]
    const problem = await problemOf(
      answer(409, { type: 'https://xinfang.example/problems/case/changed-by-another', detail: '有变动。', changes }),
    )

    expect(problem.rest.changes).toEqual(changes)
    expect(problem.words).toEqual({ zh: '有变动。', en: '有变动。' })
  })

  it('out of something else than a problem still says what to do', async () => {
    const problem = await problemOf(answer(502, '<html>Bad gateway</html>', { 'X-Correlation-Id': 'c-2' }))

    expect(problem.correlation).toBe('c-2')
    expect(wordsOf(problem, t)).toEqual({
      title: 'shared.problem.unknown.title',
      advice: 'shared.problem.unknown.advice',
    })
  })

  it.each([
    [403, 'forbidden'],
    [404, 'notFound'],
    [409, 'changed'],
    [422, 'field'],
    [429, 'tooMany'],
    [500, 'fault'],
    [502, 'unknown'],
    [503, 'fault'],
    [504, 'unknown'],
  ])('with status %i is a %s', async (status, kind) => {
    expect(kindOf(await problemOf(answer(status, {})))).toBe(kind)
  })

  it('of the network is told apart from one of the service', () => {
    expect(kindOf(offline())).toBe('offline')
    expect(kindOf(problemFrom(new TypeError('Failed to fetch')))).toBe('offline')
    expect(kindOf(problemFrom(new Error('else')))).toBe('fault')
  })

  it('passes by where trying again may help', async () => {
    expect(offline().isPassing).toBe(true)
    expect((await problemOf(answer(504, {}))).isPassing).toBe(true)
    expect((await problemOf(answer(422, {}))).isPassing).toBe(false)
  })
})
