import { computed, ref, shallowRef } from 'vue'
import { problemFrom, type Problem } from '@/shared/api/problem'
import type { CaseView, Step } from '@/shared/api/types'

const CHANGED = 'changed-by-another'

/** One step of a case, sent as often as it takes. Whatever comes of it, nothing that was written is touched. */
export function useCommand(send: (sending: string) => Promise<CaseView>, done: (file: CaseView) => void) {
  const problem = shallowRef<Problem | null>(null)
  const isSending = ref(false)
  let sending = crypto.randomUUID()

  /** What others did since this person looked. */
  const changes = computed<Step[]>(() => {
    const found = problem.value?.rule === CHANGED ? problem.value.rest.changes : undefined
    return Array.isArray(found) ? (found as Step[]) : []
  })
  const isOutdated = computed(() => problem.value?.rule === CHANGED)

  async function run() {
    if (isSending.value) return
    isSending.value = true
    problem.value = null
    try {
      const file = await send(sending)
      sending = crypto.randomUUID()
      done(file)
    } catch (thrown) {
      problem.value = problemFrom(thrown)
      // What was decided on another version, or otherwise, is another sending.
      if (!problem.value.isPassing && problem.value.status !== 401) sending = crypto.randomUUID()
    } finally {
      isSending.value = false
    }
  }

  return { run, problem, changes, isOutdated, isSending }
}
