/** What lines can be put together by. */
export interface Grouping<Row> {
  key: string
  label: string
  of: (row: Row) => Group
  /** A view of how old things are: they are looked at calmly, and nothing in it is coloured. */
  isCalm?: boolean
}

export interface Group {
  label: string
  /** Where its place among the others does not follow from the first line of it. */
  place?: number
}

export interface Grouped<Row> {
  label: string
  rows: Row[]
}

/** Puts lines together without changing their order within a group. */
export function inGroups<Row>(rows: readonly Row[], of: (row: Row) => Group): Grouped<Row>[] {
  const groups = new Map<string, Grouped<Row> & { place: number }>()
  for (const row of rows) {
    const { label, place = groups.size } = of(row)
    const group = groups.get(label) ?? { label, place, rows: [] }
    group.rows.push(row)
    groups.set(label, group)
  }
  return [...groups.values()].sort((one, other) => one.place - other.place)
}
