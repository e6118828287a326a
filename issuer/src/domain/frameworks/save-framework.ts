import { workDueAt } from '@stapel/shared/server'
import type { Actor } from '../access/actor.ts'
import { auditNote, noted } from '../audit/noted.ts'
import { change } from '../change.ts'
import { AlreadyExistsError } from '../errors.ts'
import type { IssuerPorts } from '../ports.ts'
import type { Framework, FrameworkContent } from './framework.ts'

type FrameworkPorts = Pick<IssuerPorts, 'frameworks' | 'random' | 'clock' | 'bell'>

interface FrameworkInput {
  readonly org: string
  readonly code: string
  readonly content: FrameworkContent
}

/** @throws AlreadyExistsError the code is taken */
export async function createFramework(
  ports: FrameworkPorts,
  actor: Actor,
  { org, code, content }: FrameworkInput,
): Promise<Framework> {
  const { frameworks, clock, bell } = ports
  const now = clock.now()
  const inserted = await frameworks.insert({
    _id: `${org}/${code}`,
    organisation: org,
    code,
    versions: [{ number: 1, at: now.toISOString(), content }],
    unlogged: [auditNote(ports, actor, 'framework.created', { code })],
    work: workDueAt(now),
  })
  if (!inserted) throw new AlreadyExistsError('framework')
  bell.ring()
  return frameworks.get(org, code)
}

/** A further version of what is said about it; the earlier ones stay. @throws NotFoundError */
export async function reviseFramework(
  ports: FrameworkPorts,
  actor: Actor,
  { org, code, content }: FrameworkInput,
): Promise<Framework> {
  const { frameworks, bell } = ports
  const note = auditNote(ports, actor, 'framework.revised', { code })
  const revised = await change(
    'framework',
    { read: () => frameworks.get(org, code), replace: (one) => frameworks.replace(one) },
    (framework) => {
      const next = { number: framework.versions.length + 1, at: note.at, content }
      return noted({ ...framework, versions: [...framework.versions, next] }, note)
    },
  )
  bell.ring()
  return revised
}
