import { exampleOrganisationDid, exampleOrganisations, type ExampleOrganisationSlug } from '@stapel/shared'
import { randomBytes } from 'node:crypto'
import { createApiClient, type ApiClient } from '../api-client.ts'
import type { DemoData } from '../demo-data.ts'

export type ClientOf = (organisation: ExampleOrganisationSlug) => ApiClient

export interface SeededOrganisations {
  readonly clientOf: ClientOf
  readonly data: Pick<DemoData, 'organisations' | 'signIns' | 'apiKeys'>
}

const scopes = [
  'outcomes:read',
  'outcomes:write',
  'achievements:read',
  'achievements:write',
  'qualifications:read',
  'qualifications:write',
  'awards:read',
  'awards:write',
  'awards:status',
  'credentials:issue',
  'staff:write',
  'registry:write',
  'applications:read',
  'applications:decide',
  'exemptions:write',
]

/** The staff of every example organisation: one person a role, so that each can be tried. */
const staff = [
  { role: 'designer', name: 'Ontwerper (voorbeeld)', mailbox: 'ontwerp' },
  { role: 'issuer', name: 'Uitgever (voorbeeld)', mailbox: 'uitgifte' },
  { role: 'board', name: 'Examencommissie (voorbeeld)', mailbox: 'examencommissie' },
]

const newPassword = (): string => randomBytes(12).toString('base64url')

/** Creates the example organisations with an administrator, one person for each other role, and an API key. Passwords are made anew. */
export async function seedOrganisations(issuerUrl: string, operatorToken: string): Promise<SeededOrganisations> {
  const operator = createApiClient(issuerUrl, operatorToken)
  const clients = new Map<ExampleOrganisationSlug, ApiClient>()
  const organisations: DemoData['organisations'][number][] = []
  const signIns: DemoData['signIns'][number][] = []
  const apiKeys: DemoData['apiKeys'][number][] = []
  for (const { awards: _awards, ...profile } of exampleOrganisations) {
    const { slug, name, email } = profile
    const host = email.split('@')[1] ?? ''
    const signIn = (role: string, mailbox: string) => ({
      organisation: slug,
      role,
      email: `${mailbox}@${host}`,
      password: newPassword(),
    })
    const administrator = signIn('administrator', 'beheer')
    const { apiKey } = await operator.post<{ apiKey: string }>('/api/v1/organisations', {
      ...profile,
      fictional: true,
      administrator: {
        name: 'Beheerder (voorbeeld)',
        email: administrator.email,
        password: administrator.password,
      },
      apiKey: { name: 'Demo', scopes },
    })
    const client = createApiClient(`${issuerUrl}/api/v1/orgs/${slug}`, apiKey)
    clients.set(slug, client)
    signIns.push(administrator)
    for (const { role, name: person, mailbox } of staff) {
      const account = signIn(role, mailbox)
      await client.post('/staff', { name: person, email: account.email, role, password: account.password })
      signIns.push(account)
    }
    organisations.push({ slug, name, did: exampleOrganisationDid(issuerUrl, slug) })
    apiKeys.push({ organisation: slug, key: apiKey, scopes })
  }
  return {
    clientOf: (slug) => {
      const client = clients.get(slug)
      if (client === undefined) throw new TypeError(`There is no example organisation ${slug}`)
      return client
    },
    data: { organisations, signIns, apiKeys },
  }
}
