import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { describeOnBothEngines } from '../testing/both-engines.ts'
import type { StoreLocation } from './open-store.ts'
import { counters } from './testing/counter.ts'

const program = fileURLToPath(new URL('testing/write-until-killed.ts', import.meta.url))

/** Lets a process write until it has acknowledged so many lines, and kills it there and then. @returns the lines */
async function killedWriter(location: StoreLocation, writer: number, lines: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, JSON.stringify(location), String(writer)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const acknowledged: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(line)
    if (acknowledged.length === lines) child.kill('SIGKILL')
  }
  return acknowledged
}

describeOnBothEngines('Writers that are killed (kill -9) in the middle', (openTestStore) => {
  it('have lost nothing that was acknowledged, and made nothing twice', async () => {
    const store = await openTestStore()
    const { location } = store
    const collection = await store.collection(counters)
    await collection.insert({ _id: 'shared', writer: 'shared', number: -1, total: 0 })
    const written = (
      await Promise.all([1, 2, 3].map((writer) => killedWriter(location, writer, 120 + writer * 20)))
    ).flat()

    const numbers = written.filter((line) => !line.startsWith('total'))
    for (const number of numbers)
      expect(await collection.findOne({ number: Number(number) }), number).not.to.equal(null)
    const totals = written.filter((line) => line.startsWith('total'))
    expect(new Set(totals).size).to.equal(totals.length)
    const { total } = await collection.get('shared')
    // A write may have been made that the killed process could no longer acknowledge: one a process.
    expect(total).to.be.within(totals.length, totals.length + 3)
    const all = await Promise.all(['1', '2', '3'].map((writer) => collection.count({ writer })))
    expect(all.reduce((sum, count) => sum + count)).to.be.within(numbers.length, numbers.length + 3)
  }).timeout(60_000)

  it('leave an insertMany whose repeat stores the rest and nothing twice', async () => {
    const collection = await (await openTestStore()).collection(counters)
    const rows = Array.from({ length: 300 }, (_, number) => ({
      _id: `row-${number}`,
      writer: 'batch',
      number,
      total: 0,
    }))
    await collection.insertMany(rows.slice(0, 120))
    const outcomes = await collection.insertMany(rows)
    expect(outcomes.filter(({ outcome }) => outcome === 'inserted')).to.have.length(180)
    expect(outcomes[0]).to.deep.equal({ outcome: 'duplicate', _id: 'row-0', key: ['_id'] })
    expect(await collection.count({ writer: 'batch' })).to.equal(300)
  })
})
