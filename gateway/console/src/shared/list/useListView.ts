import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { usePreference } from '@/shared/session/preference'
import { isShown } from './columns'
import { inGroups, type Grouping } from './grouping'
import type { Column } from './list'

/** How one person wants to see a list. The columns are kept on this browser, what they are put together by in the address. */
export function useListView<Row>(columns: () => readonly Column[], groupings: () => readonly Grouping<Row>[]) {
  const route = useRoute()
  const router = useRouter()
  const turned = usePreference<string[]>(`columns.${String(route.name)}`, [])
  const grouping = computed(() => groupings().find(({ key }) => key === route.query.group))

  return {
    hidden: computed(() => columns().filter((column) => !isShown(column, turned.value)).map(({ key }) => key)),
    shown: computed(() => columns().filter((column) => isShown(column, turned.value))),
    grouping,
    turn(column: string) {
      const rest = turned.value.filter((key) => key !== column)
      turned.value = rest.length < turned.value.length ? rest : [...rest, column]
    },
    by: (key: string) => router.replace({ query: { ...route.query, group: key || undefined } }),
    groupsOf: (rows: readonly Row[]) =>
      grouping.value ? inGroups(rows, grouping.value.of) : [{ label: '', rows: [...rows] }],
  }
}
