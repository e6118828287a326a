import { exampleJobProfileKeys, exampleJobProfiles } from '@stapel/shared'
import type { DemoData } from '../demo-data.ts'

/** Publishes the example job profiles as any employer could: each profile comes with the secret that opens it. */
export async function seedProfiles(urls: DemoData['urls']): Promise<DemoData['profiles']> {
  const api = `${urls.verifier}/api/v1/job-profiles`
  const examples = exampleJobProfiles(urls.issuer, `${urls.verifier}/profiles`)
  const seeded: DemoData['profiles'][number][] = []
  for (const key of exampleJobProfileKeys) {
    const { id: _id, version: _version, ...content } = examples[key]
    const made = await call<{ id: string; url: string; editSecret: string }>('POST', api, { body: content })
    await call('POST', `${api}/${made.id}/publication`, { secret: made.editSecret })
    seeded.push({ name: content.title, url: made.url })
  }
  return seeded
}

async function call<T>(
  method: string,
  url: string,
  { body, secret }: { readonly body?: object; readonly secret?: string },
): Promise<T> {
  const response = await fetch(url, {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(secret !== undefined && { authorization: `Bearer ${secret}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${method} ${url} answered ${response.status}: ${await response.text()}`)
  return (await response.json()) as T
}
