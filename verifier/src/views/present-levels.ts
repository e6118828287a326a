import {
  explainLevel,
  frameworkIds,
  frameworkLevels,
  levelLabel,
  type FrameworkId,
  type LevelWanted,
  type Locale,
} from '@stapel/shared'
import { levelClassOf } from './level-class.ts'
import { levelAnchor } from './profiles/level-anchor.ts'
import { t } from './words/index.ts'

/** Formal qualifications that the law places there. @see https://www.nuffic.nl/onderwijssystemen/nederland/niveau-van-nederlandse-diplomas */
const diplomas: Readonly<Record<string, string>> = {
  Entry: 'basiseducatie',
  '1': 'vmbo-bb, mbo-1',
  '2': 'vmbo-kb/gl/tl, mbo-2',
  '3': 'mbo-3',
  '4': 'mbo-4, havo',
  '4+': 'vwo',
  '5': 'Associate degree',
  '6': 'bachelor',
  '7': 'master',
  '8': 'doctoraat (PhD), EngD',
}

/** Every level of every framework in plain words, and how they stand to each other. */
export function presentLevels(locale: Locale) {
  return {
    rows: frameworkLevels.NLQF.map(({ code, eqf }) => ({
      nlqf: presentName({ framework: 'NLQF', code }, locale),
      eqf: eqf === null ? t(locale, 'levelsNone') : levelLabel({ framework: 'EQF', code: String(eqf) }, locale),
      vks: eqf === null ? t(locale, 'levelsNone') : levelLabel({ framework: 'VKS', code: String(eqf) }, locale),
      diplomas: diplomas[code],
    })),
    frameworks: frameworkIds.map((framework) => ({
      framework,
      levels: frameworkLevels[framework].map(({ code, eqf }) => presentLevel({ framework, code }, eqf, locale)),
    })),
  }
}

function presentLevel(level: LevelWanted, eqf: number | null, locale: Locale) {
  const explained = explainLevel(level, locale)
  if (explained === null) throw new TypeError('Every level is explained')
  return {
    ...presentName(level, locale),
    id: levelAnchor(level),
    text: explained.text,
    remark: remarkOn(level, eqf, locale),
    officialUrl: explained.officialUrl,
    officialLabel: t(locale, 'levelsOfficialLink', { framework: explained.label }),
  }
}

function presentName(level: LevelWanted, locale: Locale) {
  return { label: levelLabel(level, locale), className: levelClassOf(level.code), href: `#${levelAnchor(level)}` }
}

function remarkOn({ framework, code }: LevelWanted, eqf: number | null, locale: Locale): string | undefined {
  if (eqf === null) return t(locale, 'levelsNoEurope')
  if (framework === 'NLQF' && code.startsWith('4')) return t(locale, 'levelsFourPlus')
  return europeIsAnother(framework) ? t(locale, 'levelsSame', { eqf }) : undefined
}

function europeIsAnother(framework: FrameworkId): boolean {
  return framework !== 'EQF'
}
