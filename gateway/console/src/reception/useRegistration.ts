import { computed, ref, shallowRef } from 'vue'
import { problemFrom, type Problem } from '@/shared/api/problem'
import { register } from '@/shared/api/submissions'
import type { Receipt } from '@/shared/api/types'
import { useDraft } from '@/shared/draft/useDraft'
import { useSession } from '@/shared/session/session'
import { today } from '@/shared/time/dates'
import { filed, freshFiling, hintsOf, isBlank, type Field } from './filing'

const KEPT_RECEIPT = 'xinfang.receipt'

/** Registering one submission: the form with its draft, what to look at again, the sending, the receipt. */
export function useRegistration() {
  const session = useSession()
  const usual = session.may('receptionist') ? 'VISIT' : 'LETTER'
  const { form, keptAt, sending, discard } = useDraft('register', () => freshFiling(usual))

  const left = ref<ReadonlySet<Field>>(new Set())
  const isBlankSent = ref(false)
  const isWarned = ref(false)
  const isSending = ref(false)
  const problem = shallowRef<Problem | null>(null)
  const receipt = shallowRef<Receipt | null>(keptReceipt(session.login))

  const hints = computed(() => hintsOf(form.value, today()))
  const shown = computed(() => hints.value.filter(({ field }) => isWarned.value || left.value.has(field)))

  function leave(field: Field) {
    left.value = new Set([...left.value, field])
  }

  /** Gives back whether there is something to look at first; asked once more, it registers as it stands. */
  async function save(): Promise<'look' | 'done' | 'failed'> {
    if (isSending.value) return 'failed'
    isBlankSent.value = isBlank(form.value)
    if (isBlankSent.value) return 'look'
    if (hints.value.length > 0 && !isWarned.value) {
      isWarned.value = true
      return 'look'
    }
    return send()
  }

  async function send() {
    isSending.value = true
    problem.value = null
    try {
      receipt.value = await register(filed(form.value, today()), sending.value)
      keepReceipt(session.login, receipt.value)
      begin()
      return 'done'
    } catch (thrown) {
      problem.value = problemFrom(thrown)
      return 'failed'
    } finally {
      isSending.value = false
    }
  }

  function begin() {
    discard()
    left.value = new Set()
    isWarned.value = false
    isBlankSent.value = false
    problem.value = null
  }

  function next() {
    receipt.value = null
    sessionStorage.removeItem(KEPT_RECEIPT)
  }

  return { form, keptAt, hints: shown, isBlankSent, isWarned, isSending, problem, receipt, leave, save, begin, next }
}

/** The query code is told once: a reload before it was printed must not lose it. It goes with the tab. */
function keepReceipt(login: string, receipt: Receipt) {
  sessionStorage.setItem(KEPT_RECEIPT, JSON.stringify({ login, receipt }))
}

function keptReceipt(login: string): Receipt | null {
  const kept = JSON.parse(sessionStorage.getItem(KEPT_RECEIPT) ?? 'null') as { login: string; receipt: Receipt } | null
  return kept?.login === login ? kept.receipt : null
}
