import { NotFoundError } from '@stapel/shared/server'
import type { IssuerPorts } from '../ports.ts'
import type { PublishedQualification } from './qualification-version.ts'

/** A published version by `{code}.{number}`, or the newest by `{code}`, withdrawn ones too; with all of them, newest first. @throws NotFoundError */
export async function findPublishedQualification(
  { qualifications }: Pick<IssuerPorts, 'qualifications'>,
  org: string,
  key: string,
): Promise<{ readonly version: PublishedQualification; readonly versions: readonly PublishedQualification[] }> {
  const [code = '', number] = key.split('.')
  const all = await qualifications.versions(org, code)
  const versions = all.filter((one): one is PublishedQualification => one.state !== 'draft')
  const version = number === undefined ? versions[0] : versions.find((one) => String(one.number) === number)
  if (!version) throw new NotFoundError('qualification')
  return { version, versions }
}
