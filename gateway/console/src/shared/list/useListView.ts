import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { usePreference } from '@/shared/session/preference'
import { inGroups, type Grouping } from './grouping'
import type { Column } from './list'

/** How one person wants to see a list. The columns are kept on this browser, what they are put together by in the address. */
export function useListView<Row>(columns: () => readonly Column[], groupings: () => readonly Grouping<Row>[]) {
  const route = useRoute()
  const router = useRouter()
  const hidden = usePreference<string[]>(`columns.${String(route.name)}`, [])
  const grouping = computed(() => groupings().find(({ key }) => key === route.query.group))

  return {
    hidden,
    shown: computed(() => columns().filter(({ key, isMain }) => isMain || !hidden.value.includes(key))),
    grouping,
    turn(column: string) {
      const rest = hidden.value.filter((key) => key !== column)
      hidden.value = rest.length < hidden.value.length ? rest : [...rest, column]
    },
    by: (key: string) => router.replace({ query: { ...route.query, group: key || undefined } }),
    groupsOf: (rows: readonly Row[]) =>
      grouping.value ? inGroups(rows, grouping.value.of) : [{ label: '', rows: [...rows] }],
  }
}
