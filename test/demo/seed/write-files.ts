import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { examplePeople, exampleAchievementPlaces } from '@stapel/shared'
import type { DemoData } from '../demo-data.ts'
import type { SeededAward } from './seed-awards.ts'

const verdictOf = { active: 'valid', expired: 'expired', suspended: 'suspended', revoked: 'revoked' } as const

/** Every form that a file can have, for one award, so that each can be dropped on the verifier. */
const formats = ['json', 'png', 'svg', 'pdf'] as const

/** Writes what the example people would have downloaded, and a few files that are not what they say. */
export async function writeFiles(
  dir: string,
  awards: readonly SeededAward[],
): Promise<Pick<DemoData, 'files' | 'people'>> {
  await mkdir(dir, { recursive: true })
  const files: DemoData['files'][number][] = []
  const filesOf = new Map<string, string[]>()
  const write = async (name: string, verdict: string, content: Uint8Array | string): Promise<string> => {
    const path = join(dir, name)
    await writeFile(path, content)
    files.push({ name, path, verdict })
    return path
  }

  for (const [index, { id, person, example, client }] of awards.entries()) {
    const base = `${person.key}-${exampleAchievementPlaces[example.achievement].slug}`
    for (const format of index === 0 || example.state !== 'active' ? formats : (['json'] as const)) {
      const content = await client.getBytes(`/awards/${id}/file?format=${format}`)
      const path = await write(`${base}.${format}`, verdictOf[example.state], content)
      if (format === 'json') filesOf.set(person.key, [...(filesOf.get(person.key) ?? []), path])
    }
  }

  const real = awards.find(({ example }) => example.state === 'active')
  if (real !== undefined) {
    const text = new TextDecoder().decode(await real.client.getBytes(`/awards/${real.id}/file?format=json`))
    await write('vervalst-niveau.json', 'invalid', text.replace('"targetCode":"1"', '"targetCode":"4"'))
    await write('vervalste-naam.json', 'invalid', text.replaceAll(real.person.name, 'Iemand Anders (voorbeeld)'))
  }
  await write('geen-bewijs.txt', 'unreadable', 'Dit is een gewone tekst en geen bewijs.\n')
  return {
    files,
    people: examplePeople.map(({ key, name, email }) => ({ name, email, files: filesOf.get(key) ?? [] })),
  }
}
