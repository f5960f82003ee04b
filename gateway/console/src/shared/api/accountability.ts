import { get } from './call'
import type { Page } from './types'

export interface Figure {
  code: string
  nameZh: string
  nameEn: string
  count: number
  definition: { zh: string; en: string; article: string; version: string }
}

export interface Figures {
  office: string
  asOf: string
  figures: Figure[]
}

export interface LedgerEntry {
  event: string
  type: string
  key: string
  at: string
  chain: string
  position: number
  hash: string
}

export function figures(query: { office?: string; beneath?: boolean }, signal?: AbortSignal) {
  return get<Figures>('/api/accountability/figures', { query, signal })
}

export function ledger(query: { after?: string | null; limit?: number }, signal?: AbortSignal) {
  return get<Page<LedgerEntry>>('/api/accountability/ledger', { query, signal })
}
