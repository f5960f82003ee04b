import { describe, expect, it } from 'vitest'
import { readEvents, type Told } from './stream'

function streamOf(...parts: string[]) {
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>({
    start(controller) {
      parts.forEach((part) => controller.enqueue(encoder.encode(part)))
      controller.close()
    },
  })
}

describe('server-sent events', () => {
  it('are read with their places, however they are cut, and heartbeats are not told', async () => {
    const told: Told[] = []
    await readEvents(
      streamOf('id: 01\nevent: here\nda', 'ta: {}\n\n:\n\n', 'id: 02\nevent: change\ndata: {"id":"SX1"}\n\n:\n\n'),
      (each) => told.push(each),
    )

    expect(told).toEqual([
      { event: 'here', place: '01' },
      { event: 'change', place: '02' },
    ])
  })

  it('that are cut off in the middle are not told', async () => {
    const told: Told[] = []
    await readEvents(streamOf('id: 01\nevent: change\ndata: {'), (each) => told.push(each))

    expect(told).toEqual([])
  })
})
