import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mongoose from 'mongoose'
import type { Store } from '../store/collection.ts'
import { openStore, type StoreLocation } from '../store/open-store.ts'
import { findMongoServer, withDatabase } from './mongo-server.ts'
import { reportNotRun } from './not-run.ts'

export interface TestStore extends Store {
  /** To open the same store once more, in this process or another. */
  readonly location: StoreLocation
}

/** Opens an empty store of its own for the test that asks; it is closed and thrown away after that test. */
export type OpenTestStore = () => Promise<TestStore>

/**
 * Describes rules that hold on both engines, and runs them on both.
 * Where no MongoDB can be had, that half says loudly at the end of the run that it did not run.
 */
export function describeOnBothEngines(title: string, rules: (openTestStore: OpenTestStore) => void): void {
  describe(`${title} (embedded)`, function () {
    this.timeout(30_000)
    rules(eachTest(embeddedLocation))
  })
  describe(`${title} (MongoDB)`, function () {
    this.timeout(60_000)
    before(async function () {
      this.timeout(30_000)
      if ((await findMongoServer()) !== null) return
      if (this.test?.parent) reportNotRun(this.test.parent)
      this.skip()
    })
    rules(eachTest(mongoLocation))
  })
}

interface Place {
  readonly location: StoreLocation
  readonly discard: () => Promise<void>
}

function eachTest(newPlace: () => Promise<Place>): OpenTestStore {
  const cleanups: (() => Promise<void>)[] = []
  afterEach(async function () {
    this.timeout(30_000)
    for (const cleanUp of cleanups.splice(0).reverse()) await cleanUp()
  })
  return async () => {
    const { location, discard } = await newPlace()
    const store = await openStore(location)
    cleanups.push(discard, () => store.close())
    return { ...store, location }
  }
}

async function embeddedLocation(): Promise<Place> {
  const dataDir = await mkdtemp(join(tmpdir(), 'stapel-test-'))
  return { location: { service: 'test', dataDir }, discard: () => rm(dataDir, { recursive: true, force: true }) }
}

async function mongoLocation(): Promise<Place> {
  const server = await findMongoServer()
  if (server === null) throw new TypeError('There is no MongoDB')
  const mongodbUri = withDatabase(server, `stapel_test_${randomUUID().slice(0, 8)}`)
  return {
    location: { service: 'test', dataDir: '', mongodbUri },
    async discard() {
      const connection = await mongoose.createConnection(mongodbUri).asPromise()
      await connection.dropDatabase()
      await connection.close()
    },
  }
}
