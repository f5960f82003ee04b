import type { components as Accountability } from '#schema/accountability'
import type { components as Cases } from '#schema/case'
import type { components as Intake } from '#schema/intake'
import type { components as Notification } from '#schema/notification'

/** Part of a list, and where the next part begins. */
export interface Page<T> {
  items: T[]
  next?: string | null
}

export type CaseLine = Cases['schemas']['LineView']
export type CaseCounts = Cases['schemas']['CountsView']
export type Export = Cases['schemas']['ExportView']
export type CaseView = Cases['schemas']['CaseView']
export type CaseState = Cases['schemas']['CaseState']
export type CaseAction = Cases['schemas']['ActionView']
export type Clock = Cases['schemas']['ClockView']
export type DayKind = Cases['schemas']['DayKind']
export type Step = Cases['schemas']['StepView']
export type Claim = Cases['schemas']['ClaimView']
export type Opinion = Cases['schemas']['DocumentView']
export type ClaimOutcome = Cases['schemas']['OpinionClaimOutcome']
export type Draft = Cases['schemas']['Draft']
export type Serve = Cases['schemas']['Serve']
export type OfficeEntry = Cases['schemas']['OfficeEntry']
export type Transfer = Cases['schemas']['Transfer']
export type Office = Cases['schemas']['OfficeView']
export type Account = Cases['schemas']['AccountView']
export type AccountChange = Cases['schemas']['AccountChangeView']
export type AccountEntry = Cases['schemas']['AccountEntry']
export type NewAccount = Cases['schemas']['NewAccount']
export type Issued = Cases['schemas']['IssuedView']

export type Channel = Intake['schemas']['Channel']
export type FilingForm = Intake['schemas']['FilingForm']
export type Receipt = Intake['schemas']['ReceiptView']
export type SubmissionLine = Intake['schemas']['LineView']
export type SubmissionView = Intake['schemas']['EntryView']

export type Persons = Intake['schemas']['PersonsView']
export type Reading = Intake['schemas']['ReadingView']

export type Notice = Notification['schemas']['NoticeView']

export type Figure = Accountability['schemas']['FigureView']
export type Counted = Accountability['schemas']['CountedView']
export type Verification = Accountability['schemas']['VerificationView']
export type Figures = Accountability['schemas']['FiguresView']
export type LedgerEntry = Accountability['schemas']['EntryView']
