import { NotFoundError } from '@stapel/shared/server'
import type { IssuerPorts } from '../ports.ts'
import type { QualificationVersion } from './qualification-version.ts'

/** A published version by `{code}.{number}`, or the newest by `{code}`. @throws NotFoundError */
export async function findPublishedQualification(
  { qualifications }: Pick<IssuerPorts, 'qualifications'>,
  org: string,
  key: string,
): Promise<QualificationVersion> {
  const [code = '', number] = key.split('.')
  const versions = (await qualifications.versions(org, code)).filter(({ state }) => state === 'published')
  const version = number === undefined ? versions[0] : versions.find((one) => String(one.number) === number)
  if (!version) throw new NotFoundError('qualification')
  return version
}
