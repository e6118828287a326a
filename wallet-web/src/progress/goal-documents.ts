import { parseJobProfile, type FetchDocument, type JobProfile } from '@stapel/shared'
import { isLoopback } from '../routing/loopback.ts'
import type { GoalDocument } from '../storage/goal-document-record.ts'
import type { Goal } from '../storage/goal-record.ts'
import type { WalletDatabase } from '../storage/wallet-database.ts'
import { createBrowserFetch } from '../verifying/browser-fetch.ts'
import { parseCatalogueQualification } from './catalogue.ts'
import type { GoalSources } from './goal-view.ts'
import type { Target } from './target.ts'

type Documents = Pick<GoalSources, 'profiles' | 'targets' | 'withdrawn'>

/** A document at an address that is a goal: a job profile, or a qualification of an installation that the catalogue has not. */
export type OpenedGoal =
  | { readonly kind: 'job'; readonly profile: JobProfile; readonly document: GoalDocument }
  | { readonly kind: 'qualification'; readonly target: Target; readonly document: GoalDocument }

const mostBytes = 500_000
const browserFetch: FetchDocument = (url, options) => createBrowserFetch(isLoopback(location.hostname))(url, options)

/** What was kept of goals that were opened by their link, at once and without asking anybody. */
export async function keptGoalDocuments(db: WalletDatabase): Promise<Documents> {
  return gatherDocuments((await db.getAll('goal-documents')).flatMap((document) => readDocument(document) ?? []))
}

/** Asks for each goal that came by a link again; where its owner does not answer, or has withdrawn it, what was kept stands in. */
export async function loadGoalDocuments(
  db: WalletDatabase,
  goals: readonly Goal[],
  ask: FetchDocument = browserFetch,
): Promise<Documents> {
  const known = new Set(await db.getAllKeys('goal-documents'))
  const wanted = goals.filter(({ id, kind }) => kind === 'job' || known.has(id))
  const answers = await Promise.all(wanted.map(async ({ id }) => ({ id, answer: await askForGoal(id, ask) })))
  for (const { id, answer } of answers) {
    if (answer === 'withdrawn') await markWithdrawn(db, id)
    else if (answer !== null) await db.put('goal-documents', answer.document)
  }
  return keptGoalDocuments(db)
}

async function markWithdrawn(db: WalletDatabase, url: string): Promise<void> {
  const tx = db.transaction('goal-documents', 'readwrite')
  const kept = await tx.store.get(url)
  if (kept !== undefined && kept.withdrawnAt === undefined)
    await tx.store.put({ ...kept, withdrawnAt: new Date().toISOString() })
  await tx.done
}

/** What stands at an address; `null` when it does not answer, or with something else than a goal. Nothing is kept. */
export async function openGoal(url: string, ask: FetchDocument = browserFetch): Promise<OpenedGoal | null> {
  const answer = await askForGoal(url, ask)
  return answer === 'withdrawn' ? null : answer
}

const goneStatus = 410

/** `withdrawn` only when its owner says so: silence and a page that is lost say nothing about it. */
async function askForGoal(url: string, ask: FetchDocument): Promise<OpenedGoal | 'withdrawn' | null> {
  try {
    const { status, body } = await ask(url, { accept: 'application/json', maxBytes: mostBytes })
    if (status === goneStatus) return 'withdrawn'
    if (status !== 200) return null
    const parsed: unknown = JSON.parse(new TextDecoder().decode(body))
    const fetchedAt = new Date().toISOString()
    return (
      readDocument({ url, kind: 'job', fetchedAt, body: parsed }) ??
      readDocument({ url, kind: 'qualification', fetchedAt, body: parsed })
    )
  } catch {
    // Whatever is wrong with somebody else's page, the answer to the learner is that it is no goal.
    return null
  }
}

/** `null` for a body that is not what it was kept as: its owner may have changed its form. */
function readDocument(document: GoalDocument): OpenedGoal | null {
  try {
    return document.kind === 'job'
      ? { kind: 'job', profile: parseJobProfile(membersOfProfile(document.body)), document }
      : { kind: 'qualification', target: parseCatalogueQualification(document.body), document }
  } catch {
    return null
  }
}

const profileMembers: ReadonlySet<string> = new Set<keyof JobProfile>([
  'id',
  'version',
  'supersedes',
  'title',
  'employer',
  'description',
  'occupation',
  'licences',
  'roles',
  'wants',
])

/** A published profile may say more about itself than the engine reads. */
function membersOfProfile(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body
  return Object.fromEntries(Object.entries(body).filter(([member]) => profileMembers.has(member)))
}

/** By address, as the board asks for them. */
export function gatherDocuments(opened: readonly OpenedGoal[]): Documents {
  return {
    profiles: new Map(opened.flatMap((goal) => (goal.kind === 'job' ? [[goal.document.url, goal.profile]] : []))),
    targets: new Map(
      opened.flatMap((goal) => (goal.kind === 'qualification' ? [[goal.document.url, goal.target]] : [])),
    ),
    withdrawn: new Set(
      opened.flatMap(({ document: { url, withdrawnAt } }) => (withdrawnAt === undefined ? [] : [url])),
    ),
  }
}
