import { expect } from 'chai'
import { examineDocument } from './examine-document.ts'
import { startRun } from './run.ts'
import { World } from './testing/world.ts'

describe('what one report fetches', () => {
  const url = 'https://school.example/did.json'

  it('is asked once for each way of asking: what something else was redirected to is no key', async () => {
    const world = new World()
    world.publish(url, {})
    const run = startRun(world.ports, {}, examineDocument)
    const options = { accept: 'application/json', maxBytes: 100 }
    await run.fetchDocument(url, options)
    await run.fetchDocument(url, options)
    expect(world.asked).to.have.length(1)
    await run.fetchDocument(url, { ...options, sameHostOnly: true })
    expect(world.asked).to.have.length(2)
  })
})
