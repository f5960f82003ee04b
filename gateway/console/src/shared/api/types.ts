/** The shapes that the services answer with. */

export interface Page<T> {
  items: T[]
  next: string | null
}

export type CaseState = 'NEW' | 'SENT' | 'RECEIVED' | 'ACCEPTED' | 'SIGNING' | 'ISSUED' | 'SERVED'
export type DayKind = 'CALENDAR' | 'WORKING'

export interface CaseLine {
  id: string
  submission: string
  title: string | null
  state: CaseState
  stateZh: string
  stateEn: string
  version: number
  office: string
  due: string | null
  daysLeft: number | null
}

export interface Clock {
  id: string
  code: string
  codeZh: string
  codeEn: string
  owner: string
  office: string
  due: string
  unrolled: string
  startedOn: string
  days: number
  kind: DayKind
  article: string
  calendar: string
  rulePack: string
  provisional: boolean
  status: string
  daysLeft: number | null
  endedOn: string | null
}

export interface Person {
  name: string | null
  mobile: string | null
  idNumber?: string | null
}

export interface CaseAction {
  command: string
  zh: string
  en: string
  allowed: boolean
  reason: { name: string; zh: string; en: string } | null
}

export interface CaseView {
  id: string
  submission: string
  state: CaseState
  stateZh: string
  stateEn: string
  version: number
  office: string
  registeredBy: string
  firstResponsible: string | null
  note: string | null
  receivedOn: string
  due: string | null
  clocks: Clock[]
  petitioner: Person | null
  story: { title: string | null; text: string | null } | null
  actions: CaseAction[]
}

export type Channel = 'LETTER' | 'VISIT' | 'CALL' | 'WEB'

export interface Flag {
  code: string
  chinese: string
  english: string
}

export interface Receipt {
  number: string
  queryCode: string
  office: string
  registeredAt: string
  receivedOn: string
  flags: Flag[]
}

export interface SubmissionLine {
  number: string
  channel: Channel
  office: string
  receivedOn: string
  registeredAt: string
  people: number
  flags: string[]
  title: string | null
  petitioner: Person
}

export interface SubmissionView {
  number: string
  matter: string
  channel: Channel
  office: string
  receivedOn: string
  registeredAt: string
  registeredBy: string
  people: number
  language: string
  flags: Flag[]
  title: string | null
  story: string | null
  petitioner: Person
  representatives: Person[]
}

export interface Office {
  path: string
  kind: string
  name: string
  shortName: string
  nameEn: string
  phone: string
  documentMark: string
}
