import type { CredentialContent } from '../credential-content.ts'
import { objectIn, objectsIn, present, textIn, urlIn, type LooseObject } from './loose-json.ts'

type AchievementContent = NonNullable<CredentialContent['achievement']>

/** What was recognised; without an id or a name it is no achievement that anything could point at. */
export function readAchievement(achievement: LooseObject): AchievementContent | undefined {
  const id = urlIn(achievement, 'id')
  const name = textIn(achievement, 'name')
  if (id === undefined || name === undefined) return undefined
  const criteria = objectIn(achievement, 'criteria')
  const creator = objectIn(achievement, 'creator')
  return present({
    id,
    name,
    series: urlIn(achievement, 'versionOf'),
    version: textIn(achievement, 'version'),
    type: textIn(achievement, 'achievementType'),
    criteria: criteria === undefined ? undefined : textIn(criteria, 'narrative'),
    criteriaUrl: criteria === undefined ? urlIn(achievement, 'criteria') : urlIn(criteria, 'id'),
    creator: creator === undefined ? undefined : present({ id: urlIn(creator, 'id'), name: textIn(creator, 'name') }),
  })
}

/** The picture: of the achievement, or of the credential itself. */
export function readImage(...holders: readonly LooseObject[]): CredentialContent['image'] {
  for (const holder of holders) {
    const url = urlIn(holder, 'image')
    const image = objectIn(holder, 'image')
    if (url !== undefined) return present({ url, caption: image === undefined ? undefined : textIn(image, 'caption') })
  }
  return undefined
}

export function readEvidence(credential: LooseObject): CredentialContent['evidence'] {
  return objectsIn(credential, 'evidence').map((evidence) =>
    present({
      id: urlIn(evidence, 'id'),
      name: textIn(evidence, 'name') ?? textIn(evidence, 'description'),
      narrative: textIn(evidence, 'narrative'),
      type: textIn(evidence, 'genre'),
    }),
  )
}
