import { describe, expect, it } from 'vitest'
import { filed, firstSentence, freshFiling, hintsOf, isBlank, isIdNumber, isMobile, type Filing } from './filing'

const TODAY = '2026-11-25'

function filing(with_: Partial<Filing>): Filing {
  return { ...freshFiling('VISIT'), story: '井水发臭。', mobile: '13912345678', ...with_ }
}

function hints(with_: Partial<Filing>) {
  return hintsOf(filing(with_), TODAY).map(({ key }) => key.replace('reception.hint.', ''))
}

describe('a filing', () => {
  it('without anything odd gives no hint', () => {
    expect(hints({})).toEqual([])
  })

  it.each([
    [{ story: '  ' }, 'story.missing'],
    [{ story: '字'.repeat(10_001) }, 'story.long'],
    [{ title: '字'.repeat(201) }, 'title.long'],
    [{ mobile: '1391234567' }, 'mobile.wrong'],
    [{ mobile: '', address: '' }, 'address.unreachable'],
    [{ receivedOn: '那天' }, 'receivedOn.unreadable'],
    [{ receivedOn: '2026-11-26' }, 'receivedOn.future'],
    [{ receivedOn: '2025-11-23' }, 'receivedOn.longAgo'],
    [{ people: '八' }, 'people.wrong'],
    [{ people: '0' }, 'people.wrong'],
    [{ idNumber: '99010119520308123X' }, 'idNumber.wrong'],
    [{ birthDate: '去年' }, 'birthDate.unreadable'],
    [{ representatives: [{ name: '', mobile: '13912345678', idNumber: '' }] }, 'representatives.unclear'],
  ] as const)('%o is worth a second look', (with_, key) => {
    expect(hints(with_ as Partial<Filing>)).toEqual([key])
  })

  it.each([
    [{ story: '𬱖'.repeat(10_000) }],
    [{ mobile: '', address: '青石镇三组' }],
    [{ mobile: '+86 139-1234-5678' }],
    [{ receivedOn: '昨天' }],
    [{ people: '８' }],
    [{ receivedOn: '2025-11-24' }],
  ] as const)('%o is not', (with_) => {
    expect(hints(with_ as Partial<Filing>)).toEqual([])
  })

  it('is blank only where nothing was written about anybody', () => {
    expect(isBlank(freshFiling('LETTER'))).toBe(true)
    expect(isBlank({ ...freshFiling('LETTER'), receivedOn: '昨天', people: '3' })).toBe(true)
    expect(isBlank({ ...freshFiling('LETTER'), name: '张' })).toBe(false)
  })

  it('is sent word for word, with dates that are understood everywhere', () => {
    const sent = filed(filing({ story: ' <b>原话</b>\n', receivedOn: '昨天', birthDate: '1952.3.8', name: '' }), TODAY)

    expect(sent.story).toBe(' <b>原话</b>\n')
    expect(sent.receivedOn).toBe('2026-11-24')
    expect(sent.petitioner?.birthDate).toBe('1952-03-08')
    expect(sent.petitioner?.name).toBeUndefined()
  })

  it('sends a date that nobody understands as it was typed', () => {
    expect(filed(filing({ receivedOn: '腊月初八' }), TODAY).receivedOn).toBe('腊月初八')
  })

  it('leaves out representatives of whom nothing was written', () => {
    const representatives = [
      { name: '', mobile: ' ', idNumber: '' },
      { name: '李四', mobile: '', idNumber: '' },
    ]
    expect(filed(filing({ representatives }), TODAY).representatives).toHaveLength(1)
  })
})

describe('the first sentence', () => {
  it.each([
    ['井水发臭。已经三个月了。', '井水发臭'],
    ['  井水\n发臭', '井水'],
    ['字'.repeat(40), `${'字'.repeat(29)}…`],
    ['😀'.repeat(40), `${'😀'.repeat(29)}…`],
    ['', ''],
    ['。', ''],
  ])('of %s is %s', (story, title) => {
    expect(firstSentence(story)).toBe(title)
  })
})

describe('numbers of persons', () => {
  it('of mobiles are taken as people write them', () => {
    expect(['13912345678', '139 1234 5678', '008613912345678', '１３９１２３４５６７８'].map(isMobile)).toEqual([true, true, true, true])
    expect(['12912345678', '139123456789', '0199-5550100', ''].map(isMobile)).toEqual([false, false, false, false])
  })

  it('of identity cards must carry their check', () => {
    expect(isIdNumber('11010519491231002X')).toBe(true)
    expect(isIdNumber('11010519491231002x')).toBe(true)
    expect(isIdNumber('110105194912310021')).toBe(false)
    expect(isIdNumber('110105491231002')).toBe(false)
  })
})
