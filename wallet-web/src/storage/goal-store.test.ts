import { expect } from 'chai'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { emptyWallet, now } from '../testing/test-wallet.ts'
import type { Goal } from './goal-record.ts'
import { addGoal, putGoalAway, renameGoal } from './goal-store.ts'
import { openWalletDatabase } from './wallet-database.ts'

const goal: Goal = { id: 'urn:uuid:g', kind: 'own', title: 'Beter lezen', addedAt: now.toISOString() }

describe('the store of goals', () => {
  it('puts a goal away and takes it out again, as it was', async () => {
    const db = await emptyWallet()
    await addGoal(db, goal)
    await renameGoal(db, goal.id, ' Lezen ')
    await putGoalAway(db, goal.id, now.toISOString())
    expect(await db.get('goals', goal.id)).to.include({ name: 'Lezen', putAwayAt: now.toISOString() })
    await putGoalAway(db, goal.id, null)
    expect(await db.get('goals', goal.id)).to.deep.equal({ ...goal, name: 'Lezen' })
  })

  it('takes out what was put away when the same goal is chosen again, with its own name', async () => {
    const db = await emptyWallet()
    await addGoal(db, { ...goal, name: 'Lezen', putAwayAt: now.toISOString() })
    await addGoal(db, goal)
    expect(await db.get('goals', goal.id)).to.deep.equal({ ...goal, name: 'Lezen' })
  })

  it('gives back the first name for an empty one', async () => {
    const db = await emptyWallet()
    await addGoal(db, { ...goal, name: 'Lezen' })
    await renameGoal(db, goal.id, ' ')
    expect(await db.get('goals', goal.id)).to.deep.equal(goal)
  })
})

describe('a wallet of the first version', () => {
  it('keeps what it has and gets room for experiences', async () => {
    globalThis.indexedDB = new IDBFactory()
    const first = await openDB('stapel', 1, {
      upgrade: (db) => {
        db.createObjectStore('goals', { keyPath: 'id' })
      },
    })
    await first.put('goals', goal)
    first.close()
    const db = await openWalletDatabase()
    expect(await db.get('goals', goal.id)).to.deep.equal(goal)
    expect([...db.objectStoreNames]).to.include.members(['experiences', 'goal-documents', 'step-marks'])
  })
})
