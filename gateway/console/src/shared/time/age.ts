/** Upper ends of the bands in which the age of a matter is looked at, in days since it was received. */
export const BANDS = [15, 30, 60, 90] as const

/** Which band, the youngest being 0; what is older than the last end falls into one more. */
export function ageBand(receivedOn: string, today: string) {
  const days = Math.round((Date.parse(today) - Date.parse(receivedOn)) / 86_400_000)
  const band = BANDS.findIndex((end) => days <= end)
  return band < 0 ? BANDS.length : band
}
