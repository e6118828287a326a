import { optional, required, wordsFromTexts, workFields } from '@stapel/shared/server'
import { Schema } from 'mongoose'

export { workFields, workIndex } from '@stapel/shared/server'

export const actor = new Schema({ kind: required(String), id: optional(String), name: optional(String) })

const auditNote = new Schema({
  id: required(String),
  at: required(String),
  actor: required(actor),
  act: required(String),
  details: required(Schema.Types.Mixed),
})

const accountNote = auditNote.clone().add({ org: required(String) })

/** What every aggregate of an organisation has. */
export const aggregateFields = { ...workFields, organisation: required(String), unlogged: required([auditNote]) }

export const accountNoteFields = { unlogged: required([accountNote]) }

/** Before words were searched in Dutch, what is searched were the texts. */
export const searchedInDutch = { schemaVersion: 2, migrations: [wordsFromTexts(1)] } as const

export const firstSchema = { schemaVersion: 1, migrations: [] } as const
