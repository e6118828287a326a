import { defineCollection, inOrganisation, oneOf, optional, required, type Store } from '@stapel/shared/server'
import { Schema } from 'mongoose'
import { roles } from '../domain/access/actor.ts'
import type { Invitation } from '../domain/staff/invitation.ts'
import type { Session } from '../domain/staff/session.ts'
import type { StaffAccount } from '../domain/staff/staff-account.ts'
import type { AccountRepository, InvitationRepository, SessionRepository } from '../domain/staff/staff-repositories.ts'
import { accountNoteFields, aggregateFields, firstSchema, workFields, workIndex } from './common-fields.ts'
import { collectAll, insertOnce } from './insert-once.ts'

const accounts = defineCollection<StaffAccount>({
  name: 'accounts',
  schema: new Schema({
    ...workFields,
    ...accountNoteFields,
    email: required(String),
    name: required(String),
    language: oneOf(['nl', 'en']),
    passwordHash: required(String),
    memberships: required([new Schema({ org: required(String), role: oneOf(roles), since: required(String) })]),
    sessionEpoch: required(Number),
    passwordReset: optional(new Schema({ tokenHash: required(String), expiresAt: required(String) })),
  }),
  indexes: [workIndex, { fields: ['memberships.org'] }],
  ...firstSchema,
})

const invitations = defineCollection<Invitation>({
  name: 'invitations',
  schema: new Schema({
    ...aggregateFields,
    email: required(String),
    name: required(String),
    role: oneOf(roles),
    language: oneOf(['nl', 'en']),
    tokenHash: required(String),
    expiresAt: required(String),
    state: oneOf(['open', 'accepted', 'withdrawn']),
  }),
  indexes: [workIndex, { fields: ['organisation', 'state'] }],
  ...firstSchema,
})

const sessions = defineCollection<Session>({
  name: 'sessions',
  schema: new Schema({
    accountId: required(String),
    org: required(String),
    epoch: required(Number),
    createdAt: required(String),
    expiresAt: required(String),
  }),
  indexes: [{ fields: ['expiresAt'] }],
  ...firstSchema,
})

export async function openAccounts(store: Store) {
  const collection = await store.collection(accounts)
  const repository: AccountRepository = {
    insert: (account) => insertOnce(collection, account),
    find: (id) => collection.findOne({ _id: id }),
    replace: (account) => collection.replace(account),
    membersOf: (org) =>
      collectAll((after) => collection.find({ where: { 'memberships.org': org }, after, limit: 500 })),
  }
  return { collection, repository }
}

export async function openInvitations(store: Store) {
  const collection = await store.collection(invitations)
  const repository: InvitationRepository = {
    insert: (invitation) => insertOnce(collection, invitation),
    get: (org, id) => inOrganisation(collection, org).get(id),
    replace: (invitation) => inOrganisation(collection, invitation.organisation).replace(invitation),
    open: (org) =>
      collectAll((after) => inOrganisation(collection, org).find({ where: { state: 'open' }, after, limit: 500 })),
  }
  return { collection, repository }
}

export async function openSessions(store: Store) {
  const collection = await store.collection(sessions)
  const repository: SessionRepository = {
    insert: (session) => insertOnce(collection, session),
    find: (id) => collection.findOne({ _id: id }),
    replace: (session) => collection.replace(session),
    async delete(session) {
      await collection.delete(session._id, session.version)
    },
    async deleteExpired(now) {
      const expired = await collection.find({ where: { expiresAt: { lte: now } }, limit: 500 })
      for (const session of expired.items) await collection.delete(session._id, session.version)
    },
  }
  return { collection, repository }
}
