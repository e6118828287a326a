import { optional, required } from '@stapel/shared/server'
import { Schema } from 'mongoose'

const lease = new Schema({ by: required(String), until: required(Date) })

const work = new Schema({
  dueAt: optional(Date),
  lease: optional(lease),
  failures: required(Number),
  lastFailure: optional(String),
})

export const actor = new Schema({ kind: required(String), id: optional(String), name: optional(String) })

const auditNote = new Schema({
  id: required(String),
  at: required(String),
  actor: required(actor),
  act: required(String),
  details: required(Schema.Types.Mixed),
})

const accountNote = auditNote.clone().add({ org: required(String) })

export const workFields = { work: required(work) }

/** What every aggregate of an organisation has. */
export const aggregateFields = { ...workFields, organisation: required(String), unlogged: required([auditNote]) }

export const accountNoteFields = { unlogged: required([accountNote]) }

/** By which the jobs find what has to be done. */
export const workIndex = { fields: ['work.dueAt'] } as const

export const firstSchema = { schemaVersion: 1, migrations: [] } as const
