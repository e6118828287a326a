import {
  amsterdamDay,
  digestOfCredential,
  exampleAchievementPlaces,
  exampleOrganisationDid,
  findExampleAchievement,
  type ExampleAchievementKey,
  type JsonObject,
} from '@stapel/shared'
import { findBarriers, launchBrowser } from '@stapel/shared/testing'
import { expect } from 'chai'
import type { Browser, Page } from 'playwright-core'
import { closeOldAchievements, seedDefinitions } from '../demo/seed/seed-definitions.ts'
import { seedOrganisations, type SeededOrganisations } from '../demo/seed/seed-organisations.ts'
import { seedRegistries } from '../demo/seed/seed-registry.ts'
import { aRunningStapel, type RunningStapel } from './a-running-stapel.ts'

/** From a stack to a qualification: the learner shows what they have, a person decides, and what is awarded names its parts. */
describe('a learner applies for a qualification', function () {
  this.timeout(180_000)
  this.bail(true)
  let stapel: RunningStapel
  let organisations: SeededOrganisations
  let browser: Browser
  let learner: Page
  let board: Page
  let employer: Page
  let png: string
  let awarded: JsonObject
  /** What left the wallet, as it was signed. */
  const shared: JsonObject[] = []

  const title = 'Vakbekwaam CNC-verspaner (voorbeeld)'
  const fatima = { name: 'Fatima (voorbeeld)', email: 'fatima@personen.example' }
  const held = ['A1', 'A2', 'A3', 'A4', 'A6', 'A9'] as const
  const nameOf = (key: ExampleAchievementKey) => findExampleAchievement(key).name

  before(async () => {
    stapel = await aRunningStapel()
    organisations = await seedOrganisations(stapel.urls.issuer, stapel.operatorToken)
    await seedDefinitions(stapel.urls.issuer, organisations.clientOf)
    await closeOldAchievements(organisations.clientOf)
    await seedRegistries(stapel.urls.issuer, organisations.clientOf)
    browser = await launchBrowser()
    learner = await person({ width: 390, height: 800 })
    board = await person({ width: 1280, height: 900 })
    employer = await person({ width: 1280, height: 900 })
    learner.on('request', (request) => {
      if (request.method() !== 'POST' || !request.url().includes('/openid4vp/responses/')) return
      const vpToken = new URLSearchParams(request.postData() ?? '').get('vp_token') ?? '{}'
      const presentations = Object.values(JSON.parse(vpToken) as Readonly<Record<string, readonly JsonObject[]>>).flat()
      shared.push(...presentations.flatMap(({ verifiableCredential }) => verifiableCredential as JsonObject[]))
    })
  })

  after(async () => {
    await browser.close()
    await stapel.stop()
  })

  const person = async (viewport: { width: number; height: number }): Promise<Page> => {
    const context = await browser.newContext({ locale: 'nl-NL', viewport, acceptDownloads: true })
    context.setDefaultTimeout(30_000)
    return context.newPage()
  }
  const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
  const looksRight = async (page: Page): Promise<void> => {
    expect(await findBarriers(page)).to.deep.equal([])
  }

  /** The school awards it, and the learner takes it into the wallet. */
  const hold = async (achievement: ExampleAchievementKey): Promise<void> => {
    const { organisation, slug } = exampleAchievementPlaces[achievement]
    const { offer } = await organisations.clientOf(organisation).post<{ offer: { link: string } }>('/awards', {
      achievement: `${slug}.1`,
      recipient: fatima,
      awardedDate: amsterdamDay(new Date()),
      route: 'course',
      notify: false,
    })
    await learner.goto(offer.link)
    await keep()
  }
  const keep = async (): Promise<void> => {
    await learner.getByRole('link', { name: 'Bewaar in mijn wallet' }).click()
    await learner.getByRole('button', { name: 'Haal de badge op' }).click()
    await heading(learner, /is van jou/).waitFor()
  }
  /** Chooses what is asked for, and comes back from the wallet to the application. */
  const share = async (...achievements: readonly ExampleAchievementKey[]): Promise<void> => {
    await learner.getByRole('link', { name: 'Open mijn wallet' }).click()
    await heading(learner, 'Wil je dit delen?').waitFor()
    await learner.getByText('Je aanvraag voor de kwalificatie').first().waitFor()
    for (const key of achievements) await learner.getByRole('checkbox', { name: nameOf(key) }).check()
    await looksRight(learner)
    await learner.getByRole('button', { name: 'Delen', exact: true }).click()
    await heading(learner, 'Gedeeld met Voorbeeld Metaalinstituut MetaalPunt').waitFor()
    await looksRight(learner)
    await learner.getByRole('link', { name: new RegExp(new URL(stapel.urls.issuer).host) }).click()
    await heading(learner, title).waitFor()
    // A job looks at what came; without scripts the page says so at the next visit.
    const arrived = learner.getByText('Je bewijzen zijn binnen')
    while (!(await arrived.isVisible())) await learner.reload()
  }
  const linkIn = (text: string, path: string): string => {
    const link = new RegExp(`${stapel.urls.issuer}/orgs/[^\\s"<]+/${path}/[\\w/-]+`).exec(text)?.[0]
    expect(link, text).to.be.a('string')
    return link ?? ''
  }

  it('who has all parts but the final proof', async () => {
    for (const achievement of held) await hold(achievement)
  })

  it('applies on the public page of the qualification', async () => {
    await learner.goto(`${stapel.urls.issuer}/orgs/metaalpunt/qualifications/cnc-verspaner`)
    await looksRight(learner)
    await learner.getByRole('link', { name: 'Deze kwalificatie aanvragen' }).click()
    await looksRight(learner)
    await learner.getByLabel('Je naam').fill(fatima.name)
    await learner.getByLabel('Je e-mailadres').fill(fatima.email)
    await learner.getByRole('button', { name: 'Begin mijn aanvraag' }).click()
    await learner.getByText('Laat zien wat je hebt').waitFor()
    await looksRight(learner)
  })

  it('shares from the wallet, and comes back to the application', async () => {
    await share(...held)
    await learner.getByText('Wat er nog ontbreekt').waitFor()
    await looksRight(learner)
  })

  it('the board signs in and sees that somebody waits', async () => {
    const { email, password } = organisations.data.signIns.find(
      ({ organisation, role }) => organisation === 'metaalpunt' && role === 'board',
    )!
    await board.goto(`${stapel.urls.issuer}/sign-in`)
    await board.getByLabel('E-mailadres').fill(email)
    await board.getByLabel('Wachtwoord').fill(password)
    await board.getByRole('button', { name: 'Inloggen' }).click()
    await looksRight(board)
    await board.getByRole('link', { name: /aanvraag wacht op een beslissing/ }).waitFor()
    await board.getByRole('link', { name: 'Aanvragen', exact: true }).click()
    await heading(board, 'Aanvragen').waitFor()
    await looksRight(board)
    await board.getByRole('link', { name: fatima.name }).click()
    await heading(board, fatima.name).waitFor()
  })

  it('the board cannot confirm, and reads what is missing', async () => {
    await board.getByText(/Bevestigen kan nu niet/).waitFor()
    expect(await board.getByRole('link', { name: 'Bevestig' }).count()).to.equal(0)
    const missing = await board.locator('h2:has-text("Dit ontbreekt nog") + ul li').allInnerTexts()
    expect(missing.join('\n')).to.include(nameOf('A14'))
    await looksRight(board)
  })

  it('nor by the address of the form', async () => {
    const file = board.url()
    await board.goto(`${file}/confirm`)
    await board.getByLabel('Waarom (voor het dossier)').fill('Toch maar (voorbeeld).')
    await board.getByRole('button', { name: 'Bevestig en geef de kwalificatie' }).click()
    await board
      .getByText(/Bevestigen kan nu niet/)
      .first()
      .waitFor()
    expect(board.url()).to.equal(file)
  })

  it('the board asks for what is missing, and the learner shows it', async () => {
    await board.getByRole('link', { name: 'Vraag om meer' }).click()
    await looksRight(board)
    await board.getByLabel(/^Wat er nog nodig is/).fill(`Laat ook je ${nameOf('A14')} zien.`)
    await board.getByRole('button', { name: 'Vraag erom' }).click()
    await board.getByText('Gevraagd. De aanvrager krijgt een e-mail.').waitFor()
    await hold('A14')
    const asked = await mailAbout(/Er is nog iets nodig/)
    await learner.goto(linkIn(asked.text, 'applications'))
    await learner.getByText(`Laat ook je ${nameOf('A14')} zien.`).waitFor()
    await looksRight(learner)
    await share('A14')
  })

  it('the board reads part by part that the rule is met, and confirms with a note', async () => {
    await board.reload()
    await board.getByText('424 uur').first().waitFor()
    await looksRight(board)
    await board.getByRole('link', { name: 'Bevestig', exact: true }).click()
    await looksRight(board)
    await board.getByLabel('Waarom (voor het dossier)').fill('Alle onderdelen gezien (voorbeeld).')
    await board.getByRole('button', { name: 'Bevestig en geef de kwalificatie' }).click()
    await board.getByText(/^Bevestigd\./).waitFor()
  })

  it('the mail comes, and the wallet takes the qualification', async () => {
    const offer = await mailAbout(/Je hebt een bewijs gekregen/)
    await learner.goto(linkIn(offer.text, 'offers'))
    const answered = learner.waitForResponse((response) => response.url().endsWith('/credential'))
    await keep()
    await looksRight(learner)
    const { credentials } = (await (await answered).json()) as { credentials: readonly { credential: JsonObject }[] }
    awarded = credentials[0]?.credential ?? {}
    await board.reload()
    await looksRight(board)
  })

  it('it names each part by issuer and id, with the digest of the form that was shown', async () => {
    const evidence = awarded['evidence'] as readonly JsonObject[]
    const named = evidence.map(({ evidenceIssuer, id, digestMultibase }) => ({ evidenceIssuer, id, digestMultibase }))
    const expected = await Promise.all(
      shared.map(async (credential) => ({
        evidenceIssuer: (credential['issuer'] as JsonObject)['id'],
        id: credential['id'],
        digestMultibase: await digestOfCredential(credential),
      })),
    )
    expect(named).to.have.length(7)
    expect(named).to.have.deep.members(expected)
    const issuers = (['metaalpunt', 'mbo-rijnoever'] as const).map((slug) =>
      exampleOrganisationDid(stapel.urls.issuer, slug),
    )
    expect(new Set(named.map(({ evidenceIssuer }) => evidenceIssuer))).to.deep.equal(new Set(issuers))
  })

  it('an employer reads that it is real', async () => {
    await learner.getByRole('link', { name: 'Bekijk de badge' }).click()
    const [download] = await Promise.all([
      learner.waitForEvent('download'),
      learner.getByRole('button', { name: 'Download als plaatje (PNG)' }).click(),
    ])
    png = await download.path()
    await employer.goto(stapel.urls.verifier)
    await employer.getByLabel('Kies het bestand').setInputFiles(png)
    await employer.getByRole('button', { name: 'Controleer' }).click()
    await employer.waitForURL('**/controle')
    await heading(employer, /Dit bewijs is echt/).waitFor()
    await employer.getByText(title).first().waitFor()
    await looksRight(employer)
  })

  async function mailAbout(subject: RegExp) {
    for (;;) {
      const last = stapel.mailbox.mails.at(-1)?.id ?? 0
      const mail = stapel.mailbox.mails.findLast((one) => one.to.includes(fatima.email) && subject.test(one.subject))
      if (mail !== undefined) return mail
      await stapel.mailbox.waitForMail(fatima.email, last)
    }
  }
})
