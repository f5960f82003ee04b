import { computed, nextTick, ref, shallowRef, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { problemFrom, type Problem } from '@/shared/api/problem'
import type { Account } from '@/shared/api/types'
import type { Fault } from '@/shared/form/ErrorSummary.vue'
import { said } from '@/shared/i18n'

/** What is written about an account. */
export interface AccountForm {
  login: string
  name: string
  office: string
  roles: string[]
  /** As the account was when this was begun. */
  version?: string
}

export type Written = Pick<AccountForm, 'name' | 'office' | 'roles' | 'version'>

const REQUIRED = ['login', 'name', 'office', 'roles'] as const

export function freshAccount(): AccountForm {
  return { login: '', name: '', office: '', roles: [] }
}

export function accountAsItIs({ login, name, office, roles, version }: Account): AccountForm {
  return { login, name, office: office ?? '', roles: [...roles], version }
}

/** What is missing; whether the rest may be so, the service says. */
export function missing(form: AccountForm) {
  return REQUIRED.filter((field) => form[field].length === 0 || String(form[field]).trim() === '')
}

/** Saves what was written, or says what to look at again. Nothing that was written is touched. */
export function useAccountForm(form: Ref<AccountForm>, send: (entry: Written) => Promise<void>) {
  const { t } = useI18n()
  const lacking = shallowRef<readonly string[]>([])
  const refused = shallowRef<Problem | null>(null)
  const isSending = ref(false)

  const faults = computed<Fault[]>(() => {
    const { field, words } = refused.value ?? {}
    if (field && words) return [{ field, text: said(words) }]
    return lacking.value.map((field) => ({ field, text: t(`office.account.missing.${field}`) }))
  })
  /** What is no fault of a field. */
  const problem = computed(() => (faults.value.length > 0 ? null : refused.value))

  async function save() {
    if (isSending.value) return
    // Without faults for a moment, so that their summary takes the focus again.
    refused.value = null
    lacking.value = []
    await nextTick()
    lacking.value = missing(form.value)
    if (lacking.value.length > 0) return
    isSending.value = true
    const { name, office, roles, version } = form.value
    try {
      await send({ name, office, roles, version })
    } catch (thrown) {
      refused.value = problemFrom(thrown)
    } finally {
      isSending.value = false
    }
  }

  return { faults, problem, isSending, save }
}
