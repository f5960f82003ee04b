import { problemFrom, SIGNED_OUT } from '@/shared/api/problem'
import { send } from '@/shared/api/services'
import { HANDLERS } from '@/shared/session/roles'
import { useSession } from '@/shared/session/session'
import { readEvents } from './stream'

/** One watch per tab over what changes, shared by all lists in it: told by the service, or by looking now and then. */

const ADDRESS = '/api/cases/changes'
const POLL_EVERY = 30_000
/** A list is not looked at more often than this, however much is going on. */
const CALM = 2_000
const FIRST_REST = 1_000
const LONGEST_REST = 60_000

type Listener = () => void

const listeners = new Set<Listener>()
let place: string | undefined
let watching: AbortController | undefined
let poll: ReturnType<typeof setInterval> | undefined
let calm: ReturnType<typeof setTimeout> | undefined

/** Hears that something may have changed. Gives back how to stop hearing. */
export function onChanges(listener: Listener) {
  listeners.add(listener)
  if (listeners.size === 1) {
    document.addEventListener('visibilitychange', turn)
    turn()
  }
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    document.removeEventListener('visibilitychange', turn)
    close()
  }
}

/** A tab that nobody looks at asks for nothing; when it is seen again it goes on where it was. */
function turn() {
  close()
  if (document.visibilityState === 'hidden') return
  watching = new AbortController()
  void watch(watching.signal)
  if (place !== undefined) tellSoon()
}

function close() {
  watching?.abort()
  watching = undefined
  clearTimeout(calm)
  calm = undefined
  stopPolling()
}

async function watch(signal: AbortSignal) {
  // Of cases, which are told, those who watch over the system see none.
  if (!useSession().may(...HANDLERS)) return startPolling()
  let rest = FIRST_REST
  while (!signal.aborted) {
    try {
      const response = await send(new Request(new URL(ADDRESS, location.origin), { headers: asked(), signal }))
      if (response.body === null) throw new TypeError()
      stopPolling()
      await readEvents(response.body, ({ event, place: reached }) => {
        rest = FIRST_REST
        place = reached ?? place
        if (event !== 'here') tellSoon()
      })
    } catch (thrown) {
      if (signal.aborted || problemFrom(thrown).type === SIGNED_OUT) return
      startPolling()
    }
    await pause(rest, signal)
    rest = Math.min(rest * 2, LONGEST_REST)
  }
}

function asked(): Record<string, string> {
  return { Accept: 'text/event-stream', ...(place === undefined ? {} : { 'Last-Event-ID': place }) }
}

function startPolling() {
  poll ??= setInterval(tellSoon, POLL_EVERY)
}

function stopPolling() {
  clearInterval(poll)
  poll = undefined
}

function tellSoon() {
  calm ??= setTimeout(() => {
    calm = undefined
    listeners.forEach((listener) => listener())
  }, CALM)
}

function pause(milliseconds: number, signal: AbortSignal) {
  return new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
