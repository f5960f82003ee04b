import { computed, onBeforeUnmount, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute } from 'vue-router'
import { countCases, type CaseDue, type CaseQuery } from '@/shared/api/cases'
import type { CaseCounts, CaseState } from '@/shared/api/types'
import type { Tab } from '@/shared/list/list'
import { onChanges } from '@/shared/live/changes'
import { countOf, countOfAll, countOfDue } from './counts'

const ALL = 'all'
const DUE: readonly CaseDue[] = ['OVERDUE', 'SOON']

/** Saved filters of a list of cases by what presses and by state, the chosen one out of the address, each with how much there is. */
export function useStateTabs(view: CaseQuery['view'], states: readonly CaseState[]) {
  const { t } = useI18n()
  const route = useRoute()
  const counts = shallowRef<CaseCounts | null>(null)
  const running = new AbortController()

  const tabs = computed<Tab[]>(() => [
    { key: ALL, label: t('case.tab.all'), count: countOfAll(counts.value, states) },
    ...DUE.map((due) => ({ key: due, label: t(`case.tab.${due}`), count: countOfDue(counts.value, due) })),
    ...states.map((state) => ({ key: state, label: t(`case.tab.${state}`), count: countOf(counts.value, state) })),
  ])
  const state = computed(() => states.find((each) => each === route.query.tab))
  const due = computed(() => DUE.find((each) => each === route.query.tab))
  // Apart from the address, of which the rest changes without another question being asked.
  const query = computed<CaseQuery>(() => ({ view, state: state.value, due: due.value }))

  async function count() {
    try {
      counts.value = await countCases(view, running.signal)
    } catch {
      // The list itself says what is wrong.
    }
  }

  const stop = onChanges(() => void count())
  onBeforeUnmount(() => {
    stop()
    running.abort()
  })
  void count()

  return { tabs, query, count }
}
