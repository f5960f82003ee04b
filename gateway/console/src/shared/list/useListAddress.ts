import { computed } from 'vue'
import { useRoute, useRouter, type LocationQueryRaw } from 'vue-router'
import { PAGE } from './useDeskList'

/** What of a list stands in the address, so that back, reload and a link to a colleague work: the open line and how many are shown. */
export function useListAddress() {
  const route = useRoute()
  const router = useRouter()
  const openId = computed(() => (typeof route.query.open === 'string' ? route.query.open : null))
  const rowsWanted = computed(() => Number(route.query.rows) || PAGE)

  function address(changes: LocationQueryRaw) {
    return { query: { ...route.query, ...changes } }
  }

  /** Opening is a step that one can go back; from one open line to the next is none. */
  function open(id: string) {
    const to = address({ open: id })
    return openId.value === null ? router.push(to) : router.replace(to)
  }

  return {
    openId,
    rowsWanted,
    address,
    open,
    shut: () => router.replace(address({ open: undefined })),
    want: (rows: number) => router.replace(address({ rows })),
  }
}
