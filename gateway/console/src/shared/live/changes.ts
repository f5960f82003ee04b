/** One watch per tab over what changes, shared by all lists in it. */

const POLL_EVERY = 30_000

type Listener = () => void

const listeners = new Set<Listener>()
let timer: ReturnType<typeof setInterval> | undefined

/** Hears that something may have changed. Gives back how to stop hearing. */
export function onChanges(listener: Listener) {
  listeners.add(listener)
  if (listeners.size === 1) begin()
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) end()
  }
}

function begin() {
  timer = setInterval(tell, POLL_EVERY)
  document.addEventListener('visibilitychange', tell)
}

function end() {
  clearInterval(timer)
  document.removeEventListener('visibilitychange', tell)
}

function tell() {
  if (document.visibilityState === 'visible') listeners.forEach((listener) => listener())
}
