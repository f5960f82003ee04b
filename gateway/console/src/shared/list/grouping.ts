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
  /** What it is known by, where two may have the same label. */
  key?: string
  /** Where its place among the others does not follow from the first line of it. */
  place?: number
}

export interface Grouped<Row> {
  label: string
  rows: Row[]
}

/** Puts lines together without changing their order within a group. */
export function inGroups<Row>(rows: readonly Row[], of: (row: Row) => Group): Grouped<Row>[] {
  const groups = new Map<string, Grouped<Row> & { key: string; place: number }>()
  for (const row of rows) {
    const { label, key = label, place = groups.size } = of(row)
    const group = groups.get(key) ?? { label, key, place, rows: [] }
    group.rows.push(row)
    groups.set(key, group)
  }
  const inOrder = [...groups.values()].sort((one, other) => one.place - other.place)
  const labels = inOrder.map(({ label }) => label)
  const isShared = (label: string) => labels.indexOf(label) < labels.lastIndexOf(label)
  return inOrder.map(({ label, key, rows }) => ({ label: isShared(label) ? `${label} (${key})` : label, rows }))
}
