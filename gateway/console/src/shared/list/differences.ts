/** A line as far as it matters whether it is still the same. */
export interface Seen {
  id: string
  mark: string
}

/** How many lines came, went or changed since they were shown. */
export function differences(shown: readonly Seen[], now: readonly Seen[], isWhole: boolean) {
  const before = new Map(shown.map(({ id, mark }) => [id, mark]))
  const cameOrChanged = now.filter(({ id, mark }) => before.get(id) !== mark).length
  const after = new Set(now.map(({ id }) => id))
  // A line beyond the end of what was asked for is not gone.
  const went = isWhole ? shown.filter(({ id }) => !after.has(id)).length : 0
  return cameOrChanged + went
}
