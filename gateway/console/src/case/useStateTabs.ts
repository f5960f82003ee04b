import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute } from 'vue-router'
import type { CaseQuery } from '@/shared/api/cases'
import type { CaseState } from '@/shared/api/types'
import type { Tab } from '@/shared/list/list'

const ALL = 'all'

/** Saved filters of a list of cases by state, the chosen one out of the address. */
export function useStateTabs(view: CaseQuery['view'], states: readonly CaseState[]) {
  const { t } = useI18n()
  const route = useRoute()

  const tabs = computed<Tab[]>(() => [
    { key: ALL, label: t('case.tab.all') },
    ...states.map((state) => ({ key: state, label: t(`case.tab.${state}`) })),
  ])
  const state = computed(() => states.find((each) => each === route.query.tab))
  // Apart from the address, of which the rest changes without another question being asked.
  const query = computed<CaseQuery>(() => ({ view, state: state.value }))

  return { tabs, query }
}
