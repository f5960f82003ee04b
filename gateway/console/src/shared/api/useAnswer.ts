import { onBeforeUnmount, shallowRef, watch, type Ref } from 'vue'
import { problemFrom, type Problem } from './problem'

/** One answer of a service for one question, asked anew when the question changes. The last question wins. */
export function useAnswer<Q, A>(question: () => Q, ask: (question: Q, signal: AbortSignal) => Promise<A>) {
  const answer: Ref<A | null> = shallowRef(null)
  const problem = shallowRef<Problem | null>(null)
  const isLoading = shallowRef(true)
  let running = new AbortController()

  async function reload() {
    running.abort()
    running = new AbortController()
    const { signal } = running
    isLoading.value = true
    try {
      const found = await ask(question(), signal)
      if (signal.aborted) return
      answer.value = found
      problem.value = null
    } catch (thrown) {
      if (!signal.aborted) problem.value = problemFrom(thrown)
    } finally {
      if (!signal.aborted) isLoading.value = false
    }
  }

  watch(
    question,
    () => {
      answer.value = null
      void reload()
    },
    { immediate: true },
  )
  onBeforeUnmount(() => running.abort())

  return { answer, problem, isLoading, reload }
}
