import { Schema } from 'mongoose'
import { optional, required } from '../store/schema-fields.ts'

const lease = new Schema({ by: required(String), until: required(Date) })

/** The member `work` of an aggregate on which jobs work. */
export const workFields = {
  work: required(
    new Schema({
      dueAt: optional(Date),
      lease: optional(lease),
      failures: required(Number),
      lastFailure: optional(String),
    }),
  ),
}

/** By which the jobs find what has to be done. */
export const workIndex = { fields: ['work.dueAt'] } as const
