import { stapelVocabularyUrl, type LearningOutcome } from '@stapel/shared'
import { frameworkInForce, type Framework } from '../../domain/frameworks/framework.ts'
import { frameworkUrl, organisationDid } from '../../domain/organisations/organisation-addresses.ts'
import type { Addresses } from '../../domain/ports.ts'

const context = { id: '@id', type: '@type', '@vocab': stapelVocabularyUrl }

/** A framework for machines: what the API and the public address say of it. */
export function presentFramework(addresses: Pick<Addresses, 'issuer'>, framework: Framework) {
  const { number, at, content } = frameworkInForce(framework)
  return {
    id: frameworkUrl(addresses, framework.organisation, framework.code),
    version: String(number),
    owner: organisationDid(addresses, framework.organisation),
    changedAt: at,
    ...content,
  }
}

/** As JSON-LD, with the outcomes that are in it now. */
export function frameworkDocument(
  addresses: Pick<Addresses, 'issuer'>,
  framework: Framework,
  outcomes: readonly LearningOutcome[],
) {
  return { '@context': context, type: 'OutcomeFramework', ...presentFramework(addresses, framework), outcomes }
}
