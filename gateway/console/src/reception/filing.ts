import type { Channel, FilingForm } from '@/shared/api/types'
import { longDate, plusDays, readDate } from '@/shared/time/dates'

/** What a registration form holds, each as it was typed. */
export interface Filing {
  story: string
  title: string
  channel: Channel
  name: string
  mobile: string
  address: string
  receivedOn: string
  people: string
  idNumber: string
  office: string
  language: 'zh' | 'en'
  birthDate: string
  representatives: Representative[]
}

export interface Representative {
  name: string
  mobile: string
  idNumber: string
}

export type Field = Exclude<keyof Filing, 'channel' | 'language' | 'office'>

/** What the clerk may want to look at once more. It is never a reason not to register. */
export interface Hint {
  field: Field
  key: string
}

export const CHANNELS: readonly Channel[] = ['VISIT', 'LETTER', 'CALL', 'WEB']

const LONGEST = { story: 10_000, title: 200, name: 100, address: 300 } as const
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const ID_CHECKS = '10X98765432'
const LONG_AGO = 366

export function freshFiling(channel: Channel): Filing {
  return {
    story: '',
    title: '',
    channel,
    name: '',
    mobile: '',
    address: '',
    receivedOn: '',
    people: '1',
    idNumber: '',
    office: '',
    language: 'zh',
    birthDate: '',
    representatives: [],
  }
}

/** Whether nothing at all was written: what would be registered could never be taken back. */
export function isBlank({ story, title, name, mobile, address, idNumber }: Filing) {
  return [story, title, name, mobile, address, idNumber].every((text) => text.trim() === '')
}

export function hintsOf(filing: Filing, now: string): Hint[] {
  const checks: [Field, string, boolean][] = [
    ['story', 'missing', filing.story.trim() === ''],
    ['story', 'long', tooLong(filing.story, LONGEST.story)],
    ['title', 'long', tooLong(filing.title, LONGEST.title)],
    ['name', 'long', tooLong(filing.name, LONGEST.name)],
    ['mobile', 'wrong', filing.mobile.trim() !== '' && !isMobile(filing.mobile)],
    ['address', 'unreachable', filing.mobile.trim() === '' && filing.address.trim() === ''],
    ['address', 'long', tooLong(filing.address, LONGEST.address)],
    ['receivedOn', 'unreadable', filing.receivedOn.trim() !== '' && readDate(filing.receivedOn, now) === null],
    ['receivedOn', 'future', isAfter(filing.receivedOn, now)],
    ['receivedOn', 'longAgo', isLongAgo(filing.receivedOn, now)],
    ['people', 'wrong', !/^\s*[1-9]\d{0,5}\s*$/.test(filing.people.normalize('NFKC'))],
    ['idNumber', 'wrong', filing.idNumber.trim() !== '' && !isIdNumber(filing.idNumber)],
    ['birthDate', 'unreadable', filing.birthDate.trim() !== '' && readDate(filing.birthDate, now) === null],
    ['representatives', 'unclear', filing.representatives.some(isUnclear)],
  ]
  return checks.filter(([, , found]) => found).map(([field, key]) => ({ field, key: `reception.hint.${field}.${key}` }))
}

/** What is sent: every text as it was typed, only dates in the form that is understood everywhere. */
export function filed(filing: Filing, now: string): FilingForm {
  const { channel, title, story, office, language, name, idNumber, mobile, address } = filing
  const people = filing.representatives.filter(({ name, mobile, idNumber }) => `${name}${mobile}${idNumber}`.trim() !== '')
  return {
    channel,
    title: given(title),
    story: given(story),
    office: given(office),
    receivedOn: dated(filing.receivedOn, now),
    people: given(filing.people),
    language,
    petitioner: {
      name: given(name),
      idNumber: given(idNumber),
      mobile: given(mobile),
      address: given(address),
      birthDate: dated(filing.birthDate, now),
    },
    representatives: people.map(({ name, mobile, idNumber }) => ({
      name: given(name),
      mobile: given(mobile),
      idNumber: given(idNumber),
    })),
  }
}

/** What a story is about, until somebody finds better words: its first sentence, shortened to a line. */
export function firstSentence(story: string) {
  const sentence = /^[^。！？!?；;\n]{2,}/u.exec(story.trim())?.[0] ?? ''
  const characters = [...sentence.trim()]
  return characters.length > 30 ? `${characters.slice(0, 29).join('')}…` : characters.join('')
}

/** How a typed date was understood, to be read beside it. */
export function understood(typed: string, now: string, language: 'zh' | 'en') {
  const iso = typed.trim() === '' ? now : readDate(typed, now)
  return iso === null ? null : longDate(iso, language)
}

export function isMobile(typed: string) {
  return /^(?:(?:\+|00)?86)?1[3-9]\d{9}$/.test(plain(typed))
}

/** The eighteen digits with their check, GB 11643. */
export function isIdNumber(typed: string) {
  const number = plain(typed).toUpperCase()
  if (!/^\d{17}[\dX]$/.test(number)) return false
  const sum = ID_WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0)
  return ID_CHECKS[sum % 11] === number[17]
}

function isUnclear({ name, mobile, idNumber }: Representative) {
  return (
    name.trim() === '' ||
    (mobile.trim() !== '' && !isMobile(mobile)) ||
    (idNumber.trim() !== '' && !isIdNumber(idNumber))
  )
}

function isAfter(typed: string, now: string) {
  const iso = readDate(typed, now)
  return iso !== null && iso > now
}

function isLongAgo(typed: string, now: string) {
  const iso = readDate(typed, now)
  return iso !== null && iso < plusDays(now, -LONG_AGO)
}

function tooLong(text: string, most: number) {
  return text.length > most && [...text].length > most
}

function plain(typed: string) {
  return typed.normalize('NFKC').replaceAll(/[\s\p{Pd}]/gu, '')
}

function given(text: string) {
  return text.trim() === '' ? undefined : text
}

function dated(typed: string, now: string) {
  return typed.trim() === '' ? undefined : (readDate(typed, now) ?? typed)
}
