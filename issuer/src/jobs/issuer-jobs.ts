import {
  createJob,
  createPresentationJob,
  nothingOutstanding,
  type Job,
  type OutstandingWork,
  type WorkingCollection,
  type WorkingDocument,
} from '@stapel/shared/server'
import { unloggedEntries } from '../domain/audit/unlogged-entries.ts'
import type { AuditNote } from '../domain/audit/audit-entry.ts'
import { receiveStack } from '../domain/applications/receive-stack.ts'
import { settleApplication } from '../domain/applications/settle-application.ts'
import { settleAward } from '../domain/awards/settle-award.ts'
import { advanceBatch } from '../domain/batches/advance-batch.ts'
import { settleKeys } from '../domain/keys/settle-keys.ts'
import { settleMandate } from '../domain/mandates/settle-mandate.ts'
import { sendMail } from '../domain/mail/send-mail.ts'
import { advanceImport } from '../domain/outcome-imports/advance-import.ts'
import type { IssuerPorts } from '../domain/ports.ts'
import { finishSetUp } from '../domain/set-up/finish-set-up.ts'
import { settleProposal } from '../domain/proposals/settle-proposal.ts'
import { publishStatusList } from '../domain/status-lists/publish-status-list.ts'
import type { IssuerCollections } from '../persistence/open-collections.ts'

interface Logging extends WorkingDocument {
  readonly organisation: string
  readonly unlogged: readonly AuditNote[]
}

/** All work that outlives a request. Each brings things to what its aggregate says now, so late and repeated runs do no harm. */
export function createIssuerJobs(ports: IssuerPorts, collections: IssuerCollections): readonly Job[] {
  const logging = <T extends Logging>(noun: string, collection: WorkingCollection<T>) =>
    createJob({ name: `log-${noun}`, collection, run: (aggregate) => logActs(ports, noun, aggregate) })
  return [
    createJob({
      name: 'settle-awards',
      collection: collections.awards,
      run: async (award) => ({ ...award, ...(await settleAward(ports, award)) }),
    }),
    createPresentationJob({
      exchanges: collections.exchanges,
      clock: ports.clock,
      onSettled: (exchange) => receiveStack(ports, exchange),
    }),
    createJob({
      name: 'settle-applications',
      collection: collections.applications,
      run: (application) => settleApplication(ports, application),
    }),
    createJob({ name: 'send-mail', collection: collections.outbox, run: (mail) => sendMail(ports, mail) }),
    createJob({ name: 'advance-batches', collection: collections.batches, run: (batch) => advanceBatch(ports, batch) }),
    createJob({
      name: 'settle-credentials',
      collection: collections.issuedCredentials,
      async run(credential) {
        for (const list of new Set(credential.forms.map(({ status }) => status.list))) {
          if (credential.statusOutstanding) await publishStatusList(ports, credential.organisation, list)
        }
        return { ...(await logActs(ports, 'credential', credential)), statusOutstanding: false }
      },
    }),
    createJob({
      name: 'finish-set-ups',
      collection: collections.setUps,
      async run(setUp) {
        await finishSetUp(ports, setUp._id)
        return { ...setUp, done: true, work: nothingOutstanding }
      },
    }),
    createJob({
      name: 'log-accounts',
      collection: collections.accounts,
      async run(account) {
        for (const note of account.unlogged) {
          const { org: organisation, ...unlogged } = note
          await ports.audit.append(unloggedEntries(`account/${account._id}`, { organisation, unlogged: [unlogged] }))
        }
        return { ...account, unlogged: [], work: nothingOutstanding }
      },
    }),
    logging('organisation', collections.organisations),
    createJob({ name: 'settle-keys', collection: collections.keys, run: (keys) => settleKeys(ports, keys) }),
    logging('api-key', collections.apiKeys),
    logging('invitation', collections.invitations),
    logging('framework', collections.frameworks),
    logging('outcome', collections.outcomes),
    createJob({
      name: 'advance-outcome-imports',
      collection: collections.outcomeImports,
      run: (one) => advanceImport(ports, one),
    }),
    createJob({
      name: 'settle-proposals',
      collection: collections.proposals,
      run: (one) => settleProposal(ports, one),
    }),
    logging('achievement', collections.achievements),
    createJob({ name: 'settle-mandates', collection: collections.mandates, run: (one) => settleMandate(ports, one) }),
    logging('qualification', collections.qualifications),
    logging('registry', collections.registries),
  ]
}

async function logActs<T extends Logging>(
  { audit }: Pick<IssuerPorts, 'audit'>,
  noun: string,
  aggregate: T,
): Promise<T & { readonly work: OutstandingWork }> {
  await audit.append(unloggedEntries(`${noun}/${aggregate._id}`, aggregate))
  return { ...aggregate, unlogged: [], work: nothingOutstanding }
}
