import type { TestStore } from '@stapel/shared/testing'
import mongoose from 'mongoose'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** All that lies in a store, as text, past our own port: what is deleted must not be here either. Closes an embedded store, to see its file as it is left. */
export async function everythingStored(store: TestStore): Promise<string> {
  const { dataDir, mongodbUri } = store.location
  if (mongodbUri !== undefined) return everyDocument(mongodbUri)
  await store.close()
  const files = await readdir(dataDir)
  return (await Promise.all(files.map((file) => readFile(join(dataDir, file), 'latin1')))).join('\n')
}

async function everyDocument(uri: string): Promise<string> {
  const connection = await mongoose.createConnection(uri).asPromise()
  const collections = (await connection.db?.listCollections().toArray()) ?? []
  const documents = await Promise.all(collections.map(({ name }) => connection.collection(name).find().toArray()))
  await connection.close()
  return JSON.stringify(documents)
}
