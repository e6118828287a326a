import { nothingOutstanding } from '@stapel/shared/server'
import { unloggedEntries } from '../audit/unlogged-entries.ts'
import type { IssuerPorts } from '../ports.ts'
import type { Mandate } from './mandate.ts'

/** Brings what happened into the logs of both. @returns the mandate as it is to be written */
export async function settleMandate({ audit }: Pick<IssuerPorts, 'audit'>, mandate: Mandate): Promise<Mandate> {
  for (const organisation of [mandate.organisation, mandate.awarder]) {
    await audit.append(unloggedEntries(`mandate/${mandate._id}`, { ...mandate, organisation }))
  }
  return { ...mandate, unlogged: [], work: nothingOutstanding }
}
