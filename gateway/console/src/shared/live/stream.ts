import { createParser } from 'eventsource-parser'

/** What was told, and the place after which to go on. */
export interface Told {
  event: string
  place: string | undefined
}

/** Reads server-sent events until the stream ends. The browser's own reader can carry no token. */
export async function readEvents(body: ReadableStream<Uint8Array>, tell: (told: Told) => void) {
  const parser = createParser({ onEvent: ({ event, id }) => tell({ event: event ?? 'message', place: id }) })
  const reader = body.getReader()
  const decoder = new TextDecoder()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    parser.feed(decoder.decode(value, { stream: true }))
  }
}
