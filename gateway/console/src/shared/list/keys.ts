/** What a key does to a list. */
export type Step =
  | { do: 'go'; to: number }
  | { do: 'select'; at: number }
  | { do: 'refresh' }
  | { do: 'close' }

export interface Place {
  /** How many lines there are. */
  lines: number
  /** Where the cursor is; -1 before the first key. */
  at: number
  isOpen: boolean
}

/** j, k, arrows, Home, End, Space, r, Esc. Enter is the link's own. */
export function stepOf(key: string, { lines, at, isOpen }: Place): Step | null {
  const go = (to: number): Step | null => (lines === 0 ? null : { do: 'go', to: Math.max(0, Math.min(lines - 1, to)) })
  switch (key) {
    case 'j':
    case 'ArrowDown':
      return go(at + 1)
    case 'k':
    case 'ArrowUp':
      return go(at - 1)
    case 'Home':
      return go(0)
    case 'End':
      return go(lines - 1)
    case ' ':
      return at >= 0 && at < lines ? { do: 'select', at } : null
    case 'r':
      return { do: 'refresh' }
    case 'Escape':
      return isOpen ? { do: 'close' } : null
    default:
      return null
  }
}
