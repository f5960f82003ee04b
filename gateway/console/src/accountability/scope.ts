import type { LocationQuery } from 'vue-router'
import type { FigureQuery } from '@/shared/api/accountability'

const DATE = /^\d{4}-\d{2}-\d{2}$/

/** Of whom and of when the figures are, out of the address. What is no date is none. */
export function readScope(query: LocationQuery): FigureQuery {
  return {
    office: text(query.office),
    beneath: query.beneath !== 'no',
    from: date(query.from),
    to: date(query.to),
  }
}

function date(value: LocationQuery[string] | undefined) {
  const given = text(value)
  return given !== undefined && DATE.test(given) ? given : undefined
}

function text(value: LocationQuery[string] | undefined) {
  return typeof value === 'string' && value !== '' ? value : undefined
}
