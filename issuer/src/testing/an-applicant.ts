import { createLevelClaim, signDataIntegrity, type JsonObject, type Rule } from '@stapel/shared'
import { createAchievement } from '../domain/achievements/save-draft.ts'
import { publishAchievement } from '../domain/achievements/publish-achievement.ts'
import { beginApplication } from '../domain/applications/begin-application.ts'
import type { Application } from '../domain/applications/application.ts'
import type { Award, Recipient } from '../domain/awards/award.ts'
import { issueAward } from '../domain/awards/issue-award.ts'
import { draftQualification, publishQualification } from '../domain/qualifications/save-qualification.ts'
import { presentOffer } from '../http/present/present-award.ts'
import { aWallet, claim, type Wallet } from './a-wallet.ts'
import { aContent, anOrganisation, aPublishedAchievement, designer } from './examples.ts'
import type { ListeningIssuer } from './start-test-issuer.ts'
import { testMoment } from './test-issuer.ts'

export const org = 'metaalpunt'
export const applicant = { name: 'Fatima (voorbeeld)', email: 'fatima@lerende.example', language: 'nl' } as const

/** A published qualification that asks both of two achievements; from the second the organisation's own board may exempt. */
export async function aQualification({ ctx, url }: ListeningIssuer) {
  const { organisation } = await anOrganisation(ctx)
  const { published } = await aPublishedAchievement(ctx)
  const [outcome] = published.outcomes
  const content = aContent(outcome?.id ?? '', { name: 'Veilig werken', load: { value: 24, unit: 'hours' } })
  await createAchievement(ctx, designer, { org, code: 'veilig-werken', content })
  await publishAchievement(ctx, designer, { org, key: 'veilig-werken.1' })
  const series = (code: string) => `${url}/orgs/${org}/achievements/${code}`
  const rule: Rule = {
    id: 'alles',
    op: 'all',
    of: [
      { id: 'frezen', op: 'achievement', achievement: series('cnc-frezen') },
      {
        id: 'veilig',
        op: 'achievement',
        achievement: series('veilig-werken'),
        issuers: { issuers: [], boards: [organisation.did] },
      },
    ],
  }
  const level = createLevelClaim('NLQF', '3', 'indicative')
  await draftQualification(ctx, designer, {
    org,
    code: 'frezer',
    content: { title: 'Frezer (voorbeeld)', level, rule },
  })
  return publishQualification(ctx, designer, { org, key: 'frezer.1' })
}

/** A learner with a wallet that holds real credentials. */
export async function aLearner({ ctx }: ListeningIssuer) {
  const wallet = await aWallet('Ed25519')
  const take = async (award: Award) => {
    const credential = (await claim(wallet, presentOffer(ctx, award).uri, { signer: wallet.byKid })) as JsonObject
    return { award, credential }
  }
  const hold = async (achievementKey: string, recipient: Recipient = applicant) =>
    take(
      await issueAward(ctx, designer, {
        org,
        achievementKey,
        request: { recipient, notify: false, useTxCode: false },
      }),
    )
  return { wallet, hold, claim: take }
}

export async function anApplication({ ctx }: ListeningIssuer) {
  return beginApplication(ctx, { org, qualification: 'frezer', applicant })
}

/** Reads the request as a wallet does and answers it with a presentation that the holder signs. */
export async function answerRequest(
  { url }: ListeningIssuer,
  { exchange = '' }: Pick<Application, 'exchange'>,
  { did, key }: Wallet,
  credentials: readonly JsonObject[],
) {
  const asked = await fetch(`${url}/openid4vp/requests/${exchange}`)
  const [header = '', payload = ''] = (await asked.text()).split('.')
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, string>
  const request = read(payload)
  const presentation = {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    type: ['VerifiablePresentation'],
    holder: did,
    verifiableCredential: credentials,
  }
  const signed = await signDataIntegrity(presentation, key, {
    cryptosuite: 'eddsa-rdfc-2022',
    created: testMoment,
    proofPurpose: 'authentication',
    challenge: request['nonce'] ?? '',
    domain: request['client_id'] ?? '',
  })
  const answer = await fetch(request['response_uri'] ?? '', {
    method: 'POST',
    body: new URLSearchParams({
      state: request['state'] ?? '',
      vp_token: JSON.stringify({ 'in-ldp-vc': [signed] }),
    }),
  })
  const { redirect_uri: continueAt } = (await answer.json()) as { redirect_uri?: string }
  return { header: read(header), request, status: answer.status, continueAt }
}
