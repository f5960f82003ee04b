import { defineStore } from 'pinia'
import { onBeforeUnmount, ref, watch, type Ref } from 'vue'
import { useSession } from '@/shared/session/session'
import { draftKey, readDraft, writeDraft } from './drafts'

const PAUSE = 400

/** What a person is writing, by the name of the form. */
export const useDrafts = defineStore('drafts', () => {
  const isKept = ref(true)
  return { isKept }
})

export interface Draft<T> {
  form: Ref<T>
  /** When it was last kept; null for a fresh one. */
  keptAt: Ref<number | null>
  /** The key under which sending this again is the same sending. */
  sending: Ref<string>
  discard: () => void
}

/** Whether this person has begun to write something and not sent it. */
export function isBegun(name: string) {
  return readDraft(localStorage, draftKey(useSession().login, name)) !== null
}

/** A form that outlives reload, crash, the end of the session and the cut of the network. */
export function useDraft<T extends object>(name: string, fresh: () => T): Draft<T> {
  const store = useDrafts()
  const key = draftKey(useSession().login, name)
  const kept = readDraft<{ form: T; sending: string }>(localStorage, key)
  const form = ref({ ...fresh(), ...kept?.value.form }) as Ref<T>
  const sending = ref(kept?.value.sending ?? crypto.randomUUID())
  const keptAt = ref<number | null>(kept?.at ?? null)
  let pause: ReturnType<typeof setTimeout> | undefined

  function keep() {
    clearTimeout(pause)
    pause = undefined
    const now = Date.now()
    store.isKept = writeDraft(localStorage, key, { form: form.value, sending: sending.value }, now)
    if (store.isKept) keptAt.value = now
  }

  function keepSoon() {
    clearTimeout(pause)
    pause = setTimeout(keep, PAUSE)
  }

  function keepNow() {
    if (pause !== undefined) keep()
  }

  function discard() {
    clearTimeout(pause)
    pause = undefined
    localStorage.removeItem(key)
    sending.value = crypto.randomUUID()
    keptAt.value = null
    stop()
    form.value = fresh()
    stop = follow()
  }

  const follow = () => watch(form, keepSoon, { deep: true })
  let stop = follow()

  addEventListener('pagehide', keepNow)
  onBeforeUnmount(() => {
    keepNow()
    removeEventListener('pagehide', keepNow)
  })

  return { form, keptAt, sending, discard }
}
