import QRCode from 'qrcode'
import { nothingOutstanding } from '@stapel/shared/server'
import type { PublishedAchievement } from '../../domain/achievements/achievement-version.ts'
import type { PublishedQualification } from '../../domain/qualifications/qualification-version.ts'
import { exampleAchievement, exampleAward, exampleOrganisation, exampleUrl } from '../examples/example-content.ts'
import { exampleFramework, exampleOutcomeVersions } from '../examples/example-framework.ts'
import { exampleQualification as qualification, exampleRuleCatalogue } from '../examples/example-qualification.ts'
import { englishFrame, type PageExample } from '../examples/page-example.ts'
import { accessibilityStatement } from './accessibility-statement.ts'
import { presentAchievement } from './present-achievement.ts'
import { presentHome } from './present-home.ts'
import { presentOffer, type OfferPageState, type OfferToPresent } from './present-offer.ts'
import { presentOrganisation } from './present-organisation.ts'
import { presentQualification } from './present-qualification.ts'
import { presentOutcome, type OutcomeToPresent } from './present-outcome.ts'
import { presentFramework } from './present-framework.ts'
import { privacyStatement } from './privacy-statement.ts'

const published: PublishedAchievement = {
  _id: 'metaalpunt/cnc-frezen-basis.2',
  organisation: 'metaalpunt',
  version: 1,
  schemaVersion: 1,
  unlogged: [],
  work: nothingOutstanding,
  code: 'cnc-frezen-basis',
  number: 2,
  state: 'published',
  content: exampleAchievement,
  updatedAt: '2026-04-01T09:00:00.000Z',
  publishedAt: '2026-04-01T09:00:00.000Z',
  published: exampleAchievement,
}
const older: PublishedAchievement = {
  ...published,
  number: 1,
  state: 'closed',
  published: { ...exampleAchievement, id: exampleAchievement.id.replace('.2', '.1'), version: '1' },
}

const offerLink = `${exampleUrl}/orgs/metaalpunt/offers/${exampleAward.offer.reference}`
const offer = async (state: OfferPageState, code = false): Promise<OfferToPresent> => ({
  award: code ? { ...exampleAward, offer: { ...exampleAward.offer, txCode: 'sealed' } } : exampleAward,
  achievement: exampleAchievement,
  organisation: exampleOrganisation,
  state,
  walletLink: 'https://wallet.example/?credential_offer_uri=x',
  otherWalletLink: 'openid-credential-offer://?credential_offer_uri=x',
  qrSvg: await QRCode.toString(offerLink, { type: 'svg', margin: 1 }),
  walletHome: 'https://wallet.example',
})

const [outcome] = exampleAchievement.outcomes
if (!outcome) throw new TypeError('The example has outcomes')

function showQualification(shown: PublishedQualification, versions: readonly PublishedQualification[]) {
  const walletGoalUrl = 'https://wallet.example/#/goal/x'
  const input = { organisation: exampleOrganisation, qualification: shown, versions, walletGoalUrl }
  return presentQualification({ ...input, ...exampleRuleCatalogue }, 'nl')
}

const organisationView = {
  organisation: exampleOrganisation,
  achievements: [],
  qualifications: [],
  frameworks: [],
  hasRegistry: false,
} as const
const twoAchievements = [
  published,
  { ...published, code: 'cnc-draaien', published: { ...exampleAchievement, name: 'CNC-draaien basis' } },
]
const [earlier, inForce] = exampleOutcomeVersions
if (earlier === undefined || inForce === undefined) throw new TypeError('There are two versions')
const outcomeView: OutcomeToPresent = {
  organisation: exampleOrganisation,
  outcome: inForce,
  versions: exampleOutcomeVersions,
  framework: exampleFramework,
  uses: [
    {
      kind: 'achievement',
      organisation: { ...exampleOrganisation, slug: 'rijnoever', name: 'Voorbeeld MBO Rijnoever' },
      name: 'CNC-frezen basis',
      level: inForce.level,
      path: '/orgs/rijnoever/achievements/cnc-frezen-basis.1',
      version: '1',
    },
  ],
}
const found = { text: 'frez', outcomes: [inForce], frameworks: [exampleFramework], achievements: [published] }

export const publicExamples: readonly PageExample[] = [
  {
    name: 'home',
    page: 'home',
    model: presentHome(
      [exampleOrganisation, { ...exampleOrganisation, slug: 'b', fictional: false, name: 'Voorbeeld MBO Rijnoever' }],
      null,
      'nl',
    ),
  },
  { name: 'home-empty', page: 'home', model: presentHome([], null, 'nl') },
  {
    name: 'organisation',
    page: 'organisation',
    model: presentOrganisation(
      { ...organisationView, achievements: twoAchievements, frameworks: [exampleFramework] },
      'nl',
    ),
  },
  {
    name: 'organisation-found',
    page: 'organisation',
    model: presentOrganisation({ ...organisationView, found }, 'nl'),
  },
  {
    name: 'organisation-found-none',
    page: 'organisation',
    model: presentOrganisation(
      { ...organisationView, found: { text: 'zwemmen', outcomes: [], frameworks: [], achievements: [] } },
      'nl',
    ),
  },
  {
    name: 'organisation-new',
    page: 'organisation',
    model: presentOrganisation(organisationView, 'en'),
    frame: englishFrame,
  },
  {
    name: 'achievement',
    page: 'achievement',
    model: presentAchievement(
      {
        organisation: exampleOrganisation,
        achievement: exampleAchievement,
        state: 'published',
        versions: [published, older],
        awarders: [{ ...exampleOrganisation, slug: 'rijnoever', name: 'Voorbeeld MBO Rijnoever' }],
      },
      'nl',
    ),
  },
  {
    name: 'achievement-closed',
    page: 'achievement',
    model: presentAchievement(
      {
        organisation: exampleOrganisation,
        achievement: older.published,
        state: 'closed',
        versions: [published, older],
        awarders: [],
      },
      'en',
    ),
    frame: englishFrame,
  },
  {
    name: 'outcome',
    page: 'outcome',
    model: presentOutcome(outcomeView, 'nl'),
  },
  {
    name: 'outcome-earlier',
    page: 'outcome',
    model: presentOutcome({ ...outcomeView, outcome: earlier, framework: null, uses: [] }, 'en'),
    frame: englishFrame,
  },
  {
    name: 'framework',
    page: 'framework',
    model: presentFramework(
      { organisation: exampleOrganisation, framework: exampleFramework, outcomes: [inForce] },
      'nl',
    ),
  },
  {
    name: 'framework-empty',
    page: 'framework',
    model: presentFramework({ organisation: exampleOrganisation, framework: exampleFramework, outcomes: [] }, 'en'),
    frame: englishFrame,
  },
  { name: 'qualification', page: 'qualification', model: showQualification(qualification, [qualification]) },
  {
    name: 'qualification-older',
    page: 'qualification',
    model: showQualification(qualification, [
      {
        ...qualification,
        number: 2,
        content: { ...qualification.content, transition: { from: '1', untilDate: '2027-11-01' } },
      },
      qualification,
    ]),
  },
  {
    name: 'qualification-withdrawn',
    page: 'qualification',
    model: showQualification(
      {
        ...qualification,
        state: 'withdrawn',
        withdrawal: { on: '2026-11-01', reason: 'Het register is veranderd (voorbeeld).' },
      },
      [qualification],
    ),
  },
  ...(await Promise.all(
    (['open', 'claimed', 'renewed', 'expired', 'revoked', 'suspended', 'superseded', 'replaced'] as const).map(
      async (state): Promise<PageExample> => ({
        name: `offer-${state}`,
        page: 'offer',
        model: presentOffer(await offer(state), 'nl'),
      }),
    ),
  )),
  { name: 'offer-code', page: 'offer', model: presentOffer(await offer('open', true), 'en'), frame: englishFrame },
  { name: 'accessibility', page: 'text', model: accessibilityStatement('nl') },
  { name: 'privacy', page: 'text', model: privacyStatement('en'), frame: englishFrame },
]
