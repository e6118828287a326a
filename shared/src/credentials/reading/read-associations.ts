import type { CredentialContent } from '../credential-content.ts'
import { objectsIn, textIn, urlIn, type LooseObject } from './loose-json.ts'

/** How the credentials in a learner record belong together; one that does not say of which two is left out. */
export function readAssociations(subject: LooseObject): NonNullable<CredentialContent['associations']> {
  return objectsIn(subject, 'association').flatMap((association) => {
    const type = textIn(association, 'associationType')
    const source = urlIn(association, 'sourceId')
    const target = urlIn(association, 'targetId')
    return type === undefined || source === undefined || target === undefined ? [] : [{ type, source, target }]
  })
}
