// @vitest-environment happy-dom
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp, defineComponent, h, nextTick } from 'vue'
import { useSession } from '@/shared/session/session'
import { draftKey, readDraft, sweepDrafts, writeDraft } from './drafts'
import { useDraft, type Draft } from './useDraft'

const DAY = 24 * 60 * 60 * 1000

interface Letter {
  text: string
}

beforeEach(() => {
  localStorage.clear()
  setActivePinia(createPinia())
  vi.useFakeTimers()
})

/** A form on a screen, and how it is left. */
function form(login = 'registrar') {
  useSession().login = login
  let draft!: Draft<Letter>
  const app = createApp(
    defineComponent({
      setup() {
        draft = useDraft('letter', () => ({ text: '' }))
        return () => h('div')
      },
    }),
  )
  app.mount(document.createElement('div'))
  return { draft, leave: () => app.unmount() }
}

async function type(draft: Draft<Letter>, text: string) {
  draft.form.value.text = text
  await nextTick()
}

describe('a draft', () => {
  it('is there again after a reload, under the same key of sending', async () => {
    const { draft } = form()
    await type(draft, '水被断了')
    vi.advanceTimersByTime(1_000)

    const after = form().draft
    expect(after.form.value.text).toBe('水被断了')
    expect(after.sending.value).toBe(draft.sending.value)
  })

  it('is kept when the page goes away before the pause is over', async () => {
    const { draft } = form()
    await type(draft, '水被')
    dispatchEvent(new Event('pagehide'))

    expect(form().draft.form.value.text).toBe('水被')
  })

  it('is kept when another page is opened', async () => {
    const { draft, leave } = form()
    await type(draft, '水')
    leave()

    expect(form().draft.form.value.text).toBe('水')
  })

  it('is not shown to somebody else at the same machine', async () => {
    const { draft } = form('registrar')
    await type(draft, '秘密')
    vi.advanceTimersByTime(1_000)

    expect(form('receptionist').draft.form.value.text).toBe('')
  })

  it('is gone once it was sent, and the next one is another sending', async () => {
    const { draft } = form()
    await type(draft, '水被断了')
    vi.advanceTimersByTime(1_000)
    const sent = draft.sending.value
    draft.discard()
    vi.advanceTimersByTime(1_000)

    const after = form().draft
    expect(after.form.value.text).toBe('')
    expect(after.sending.value).not.toBe(sent)
  })

  it('does not lie about on the machine for more than three days', () => {
    const now = 10 * DAY
    writeDraft(localStorage, draftKey('registrar', 'old'), { text: '旧' }, now - 3 * DAY - 1)
    writeDraft(localStorage, draftKey('registrar', 'new'), { text: '新' }, now - 3 * DAY)
    localStorage.setItem(draftKey('registrar', 'broken'), '{')
    localStorage.setItem('xinfang.language', 'en')

    sweepDrafts(localStorage, now)

    expect(readDraft(localStorage, draftKey('registrar', 'old'))).toBeNull()
    expect(readDraft(localStorage, draftKey('registrar', 'new'))?.value).toEqual({ text: '新' })
    expect(localStorage.getItem(draftKey('registrar', 'broken'))).toBeNull()
    expect(localStorage.getItem('xinfang.language')).toBe('en')
  })

  it('that finds no room is said not to be kept', () => {
    const full = { setItem: () => { throw new DOMException('full', 'QuotaExceededError') } } as unknown as Storage
    expect(writeDraft(full, 'key', { text: '长' }, 0)).toBe(false)
  })
})
