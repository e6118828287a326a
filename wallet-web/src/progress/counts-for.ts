import { evaluatePrepared } from '@stapel/shared'
import type { CredentialCard } from '../storage/credential-record.ts'
import type { Catalogue, CatalogueQualification } from './catalogue.ts'
import { prepareHeld } from './held.ts'

/** The qualifications of which this badge alone would fulfil a part. */
export function countsFor(
  card: CredentialCard,
  { qualifications }: Pick<Catalogue, 'qualifications'>,
  ownKeys: ReadonlySet<string>,
  now: Date,
): readonly CatalogueQualification[] {
  const { prepared } = prepareHeld({ cards: [card], ownKeys }, now)
  return qualifications.filter(({ rule }) => evaluatePrepared(rule, prepared).used.length > 0)
}
