/** How many there are; from some number on nobody counts. */
export interface Count {
  n: number
  isAtLeast: boolean
}

/** A saved filter, and how much of it there is where that is known. */
export interface Tab {
  key: string
  label: string
  count?: Count
}

export interface Column {
  key: string
  label: string
  /** The one that names the line and opens it. */
  isMain?: boolean
  width?: string
  /** Not seen unless somebody wants it. */
  isExtra?: boolean
  /** Which columns give way where there is little room. */
  hide?: 'hide-first' | 'hide-second'
}
