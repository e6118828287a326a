import { changeDocument } from '../change-document.ts'
import { openStore, type StoreLocation } from '../open-store.ts'
import { counters } from './counter.ts'

/**
 * A process that writes as fast as it can and prints each write when it is acknowledged, until somebody kills it.
 * Every tenth write also raises the total in a shared document.
 */
const [location, writer = ''] = process.argv.slice(2)
const store = await openStore(JSON.parse(location ?? '') as StoreLocation)
const collection = await store.collection(counters)
for (let round = 0; ; round += 1) {
  const number = Number(writer) * 1_000_000 + round
  await collection.insert({ _id: `${writer}-${round}`, writer, number, total: 0 })
  process.stdout.write(`${number}\n`)
  if (round % 10 > 0) continue
  const { total } = await changeDocument(collection, 'shared', (shared) => ({ ...shared, total: shared.total + 1 }))
  process.stdout.write(`total ${total}\n`)
}
