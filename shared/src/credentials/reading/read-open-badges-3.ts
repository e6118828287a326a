import type { CredentialContent } from '../credential-content.ts'
import { instantIn, objectsIn, present, textIn, textsIn, urlIn, type LooseObject } from './loose-json.ts'
import { readAchievement, readEvidence, readImage } from './read-achievement.ts'
import { readEuropeanElements, readRoute } from './read-european-elements.ts'
import { readLevels } from './read-levels.ts'
import { alignmentsIn, readOutcomes } from './read-outcomes.ts'
import { readAssociations } from './read-associations.ts'
import { readIssuer, readRecipient } from './read-people.ts'
import { readGrade } from './read-results.ts'

/**
 * A verifiable credential with, usually, an achievement: Open Badges 3.0 in VCDM 2.0 or 1.1, CLR 2.0 with its own
 * achievement, an endorsement, or any other credential, of which only title, issuer and dates are known.
 */
export function readVerifiableCredential(credential: LooseObject, form: CredentialContent['form']): CredentialContent {
  const subject = subjectOf(credential)
  const achievement = objectsIn(subject, 'achievement')[0] ?? {}
  // An endorsement has its alignments on the subject: what it confirms.
  const alignments = alignmentsIn(form === 'endorsement' ? subject : achievement)
  return present({
    id: urlIn(credential, 'id'),
    form,
    types: textsIn(credential, 'type'),
    title: textIn(achievement, 'name') ?? textIn(credential, 'name') ?? textIn(subject, 'name') ?? '',
    description:
      textIn(subject, 'endorsementComment') ?? textIn(achievement, 'description') ?? textIn(credential, 'description'),
    language: textIn(achievement, 'inLanguage') ?? textIn(credential, 'inLanguage'),
    achievement: readAchievement(achievement),
    issuer: readIssuer(credential),
    recipient: readRecipient(subject),
    outcomes: readOutcomes(subject, alignments),
    associations: form === 'clr-2' ? readAssociations(subject) : undefined,
    levels: readLevels(alignments),
    grade: readGrade(subject),
    ...readEuropeanElements(achievement),
    route: readRoute(subject, achievement),
    evidence: readEvidence(credential),
    awardedDate: instantIn(credential, 'awardedDate'),
    validFrom: instantIn(credential, 'validFrom') ?? instantIn(credential, 'issuanceDate'),
    validUntil: instantIn(credential, 'validUntil') ?? instantIn(credential, 'expirationDate'),
    image: readImage(achievement, credential),
  })
}

/** Of several subjects the first that has achieved something. */
function subjectOf(credential: LooseObject): LooseObject {
  const subjects = objectsIn(credential, 'credentialSubject')
  return subjects.find((subject) => objectsIn(subject, 'achievement').length > 0) ?? subjects[0] ?? {}
}
