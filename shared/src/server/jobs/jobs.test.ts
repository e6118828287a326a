import { expect } from 'chai'
import { Schema } from 'mongoose'
import { NotFoundError } from '../errors/common-errors.ts'
import { changeDocument } from '../store/change-document.ts'
import type { Collection } from '../store/collection.ts'
import { defineCollection } from '../store/define-collection.ts'
import { required } from '../store/schema-fields.ts'
import { describeOnBothEngines } from '../testing/both-engines.ts'
import { createJob, type JobDefinition } from './create-job.ts'
import { createJobRunner, type JobRunner } from './create-job-runner.ts'
import { nothingOutstanding, workDueAt, type WorkingDocument } from './job.ts'
import { workFields, workIndex } from './work-fields.ts'

interface Letter extends WorkingDocument {
  readonly text: string
}

const letters = defineCollection<Letter>({
  name: 'letters',
  schema: new Schema({ text: required(String), ...workFields }),
  indexes: [workIndex],
  schemaVersion: 1,
  migrations: [],
})

describeOnBothEngines('A job', (openTestStore) => {
  const start = new Date('2026-11-23T09:00:00Z')
  let now: Date
  let collection: Collection<Letter>
  let done: string[]

  const pass = (ms: number): void => void (now = new Date(now.getTime() + ms))
  const post = (letter: Letter): Promise<Letter> => {
    done.push(letter.text)
    return Promise.resolve({ ...letter, work: nothingOutstanding })
  }
  const runner = (run: JobDefinition<Letter>['run'] = post, over = collection): JobRunner =>
    createJobRunner({
      jobs: [createJob({ name: 'post', collection: over, run })],
      clock: { now: () => now },
      log: { error: () => undefined },
      leaseMs: 60_000,
    })

  beforeEach(async () => {
    now = start
    done = []
    collection = await (await openTestStore()).collection(letters)
    await collection.insert({ _id: 'a', text: 'hello', work: workDueAt(now) })
  })

  it('does what is due, once', async () => {
    await collection.insert({ _id: 'b', text: 'tomorrow', work: workDueAt(new Date('2026-11-24T09:00:00Z')) })
    await runner().runOnceUntilIdle()
    await runner().runOnceUntilIdle()
    expect(done).to.deep.equal(['hello'])
    expect((await collection.get('a')).work).to.deep.equal(nothingOutstanding)
    pass(24 * 3600_000)
    await runner().runOnceUntilIdle()
    expect(done).to.deep.equal(['hello', 'tomorrow'])
  })

  it('goes on while the aggregate says that more is due', async () => {
    const steps = (letter: Letter): Promise<Letter> =>
      Promise.resolve({
        ...letter,
        text: `${letter.text}!`,
        work: letter.text.endsWith('!!') ? nothingOutstanding : workDueAt(now),
      })
    await runner(steps).runOnceUntilIdle()
    expect((await collection.get('a')).text).to.equal('hello!!!')
  })

  it('is never done by two at once', async () => {
    for (let index = 0; index < 20; index += 1)
      await collection.insert({ _id: `n${index}`, text: `n${index}`, work: workDueAt(now) })
    await Promise.all([runner(), runner(), runner()].map((one) => one.runOnceUntilIdle()))
    expect(done).to.have.length(21)
    expect(new Set(done).size).to.equal(21)
  })

  it('that a kill left open is taken over when its lease has ended', async () => {
    const killed = runner(() => new Promise(() => undefined))
    void killed.runOnceUntilIdle()
    while ((await collection.get('a')).work.lease === null) await new Promise((resolve) => setImmediate(resolve))
    await runner().runOnceUntilIdle()
    expect(done).to.deep.equal([])
    pass(60_001)
    await runner().runOnceUntilIdle()
    expect(done).to.deep.equal(['hello'])
  })

  it('runs again on what the aggregate says now, when it was changed meanwhile', async () => {
    const run = async (letter: Letter): Promise<Letter> => {
      if (letter.text === 'hello') {
        await changeDocument(collection, 'a', (current) => ({
          ...current,
          text: 'changed',
          work: workDueAt(now, current.work),
        }))
        // The change keeps the lease: nobody else begins now.
        await runner().runOnceUntilIdle()
        expect(done).to.deep.equal([])
      }
      return post(letter)
    }
    await runner(run).runOnceUntilIdle()
    expect(done).to.deep.equal(['hello', 'changed'])
    expect(await collection.get('a')).to.deep.include({ text: 'changed', work: nothingOutstanding })
  })

  it('deletes an aggregate whose time is over', async () => {
    await runner(() => Promise.resolve(null)).runOnceUntilIdle()
    expect(await collection.findOne({ _id: 'a' })).to.equal(null)
  })

  it('keeps an aggregate that was changed while its time seemed over', async () => {
    let first = true
    await runner(async (letter) => {
      if (!first) return { ...letter, work: nothingOutstanding }
      first = false
      await changeDocument(collection, 'a', (current) => ({
        ...current,
        text: 'longer',
        work: workDueAt(now, current.work),
      }))
      return null
    }).runOnceUntilIdle()
    expect((await collection.get('a')).text).to.equal('longer')
  })

  it('has nothing left to do for an aggregate that was deleted while it ran', async () => {
    await runner(async (letter) => {
      await collection.delete('a', letter.version)
      return letter
    }).runOnceUntilIdle()
    expect(await collection.findOne({ _id: 'a' })).to.equal(null)
  })

  it('that fails is tried again later and later, and says why by its code', async () => {
    const fail = (): Promise<Letter> => Promise.reject(new NotFoundError('printer'))
    await runner(fail).runOnceUntilIdle()
    expect((await collection.get('a')).work).to.deep.equal({
      dueAt: new Date(start.getTime() + 5_000),
      lease: null,
      failures: 1,
      lastFailure: 'not-found',
    })
    pass(5_000)
    await runner(fail).runOnceUntilIdle()
    expect((await collection.get('a')).work).to.deep.include({ dueAt: new Date(start.getTime() + 15_000), failures: 2 })
    pass(10_000)
    await runner().runOnceUntilIdle()
    expect((await collection.get('a')).work).to.deep.equal(nothingOutstanding)
  })

  it('finishes before the runner has stopped', async () => {
    let begun: () => void = () => undefined
    let release: () => void = () => undefined
    const hasBegun = new Promise<void>((resolve) => void (begun = resolve))
    const isReleased = new Promise<void>((resolve) => void (release = resolve))
    const slow = runner(async (letter) => {
      begun()
      await isReleased
      return post(letter)
    })
    slow.start()
    await hasBegun
    const stopped = slow.stop()
    release()
    await stopped
    expect(done).to.deep.equal(['hello'])
    expect((await collection.get('a')).work).to.deep.equal(nothingOutstanding)
  })
})
