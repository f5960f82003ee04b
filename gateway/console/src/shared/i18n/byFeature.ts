/** Compiled texts by feature; the keys are checked by a test, not by their type. */
export type Messages = Record<string, Record<string, string>>

/** A feature's texts are found under the feature's name: `reception.story`. */
export function byFeature(files: Record<string, unknown>): Messages {
  return Object.fromEntries(
    Object.entries(files).map(([path, messages]) => [path.split('/').at(-3), messages]),
  ) as Messages
}
