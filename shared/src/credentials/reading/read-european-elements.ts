import type { Load } from '../../achievements/achievement.ts'
import { assessmentCodeOf, participationCodeOf, supervisionCodeOf } from '../../achievements/other-words.ts'
import type { CredentialContent, Route } from '../credential-content.ts'
import {
  listIn,
  numberIn,
  objectIn,
  objectsIn,
  present,
  textIn,
  textsIn,
  urlIn,
  urlsIn,
  type LooseObject,
} from './loose-json.ts'

type EuropeanElements = Pick<
  CredentialContent,
  'load' | 'assessment' | 'participation' | 'supervision' | 'qualityAssurance' | 'stacksInto' | 'exempts'
>

/** What an achievement says beyond Open Badges: our terms, and SURF's where they mean the same. */
export function readEuropeanElements(achievement: LooseObject): EuropeanElements {
  const supervision = textIn(achievement, 'supervisionType')
  const exempts = urlsIn(achievement, 'exempts')
  return present({
    load: readLoad(achievement),
    assessment: textsIn(achievement, 'assessmentType').map(assessmentCodeOf),
    participation: textsIn(achievement, 'participationType').map(participationCodeOf),
    supervision: supervision === undefined ? undefined : supervisionCodeOf(supervision),
    qualityAssurance: readQualityAssurance(achievement),
    stacksInto: objectsIn(objectIn(achievement, 'stackability') ?? {}, 'stackableInto').flatMap(readNamed),
    exempts: exempts.length === 0 ? undefined : exempts,
  })
}

/** EC before SBU before hours: the unit in which the issuer counts. Open Badges' bare credits have no unit, so they tell nothing. */
function readLoad(holder: LooseObject): Load | undefined {
  for (const [member, unit] of [
    ['ECTS', 'EC'],
    ['SBU', 'SBU'],
    ['timeInvestment', 'hours'],
  ] as const) {
    const value = numberIn(holder, member)
    if (value !== undefined && value > 0) return { value, unit }
  }
  return undefined
}

const routes: readonly Route[] = ['course', 'workplace', 'prior-learning', 'mixed', 'exemption']

/** The route as we name it, or as SURF does, who lists it among the forms of assessment. */
export function readRoute(subject: LooseObject, achievement: LooseObject): Route | undefined {
  const named = textIn(subject, 'learningRoute')
  const known = routes.find((route) => route === named)
  if (known !== undefined) return known
  return listIn(achievement, 'assessmentType').includes('recognition of prior learning') ? 'prior-learning' : undefined
}

function readQualityAssurance(achievement: LooseObject): CredentialContent['qualityAssurance'] {
  const own = objectIn(achievement, 'qualityAssurance')
  const ownName = own === undefined ? undefined : textIn(own, 'name')
  if (own !== undefined && ownName !== undefined) return present({ name: ownName, url: urlIn(own, 'url') })
  for (const alignment of objectsIn(achievement, 'alignment')) {
    const type = textIn(alignment, 'targetType')
    const name = textIn(alignment, 'targetName')
    if (name === undefined || (type !== 'ext:QualityAssurance' && type !== 'ext:QualityAssuranceAlignment')) continue
    return present({ name, url: urlIn(alignment, 'targetUrl') })
  }
  return undefined
}

function readNamed(object: LooseObject): readonly { id: string; name: string }[] {
  const id = urlIn(object, 'id')
  return id === undefined ? [] : [{ id, name: textIn(object, 'name') ?? id }]
}
