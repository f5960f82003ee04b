import type { CaseLine } from '@/shared/api/types'
import type { Group } from '@/shared/list/grouping'

/** Who took the last step of a case, as a line says it; two of one name stay two. */
export function handOf({ handledBy, handledByName }: Pick<CaseLine, 'handledBy' | 'handledByName'>, nobody: string): Group {
  return { label: handledBy ? (handledByName ?? handledBy) : nobody, key: handledBy ?? '' }
}
