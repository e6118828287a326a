import { launchBrowser } from '@stapel/shared/testing'
import { expect } from 'chai'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { seedOrganisations, type SeededOrganisations } from '../demo/seed/seed-organisations.ts'
import { aRunningStapel, type RunningStapel } from './a-running-stapel.ts'

/** The whole way, in a real browser: the promise of the product in one test. Each step builds on the one before. */
describe('from school to employer', function () {
  this.timeout(120_000)
  this.bail(true)
  let stapel: RunningStapel
  let organisations: SeededOrganisations
  let browser: Browser
  let staff: Page
  let learner: Page
  let employer: Page
  let png: string

  const title = 'Kotteren basis (voorbeeld)'
  const email = 'sam@personen.example'
  const slug = 'metaalpunt'

  before(async () => {
    stapel = await aRunningStapel()
    organisations = await seedOrganisations(stapel.urls.issuer, stapel.operatorToken)
    await organisations.clientOf(slug).post('/outcomes', {
      code: 'gat-kotteren',
      text: { nl: 'Kottert een gat binnen de toleranties van de tekening.' },
      plain: { nl: 'een gat op maat kotteren' },
      kind: 'vaardigheid',
      level: { framework: 'NLQF', code: '3', basis: 'indicative' },
    })
    browser = await launchBrowser()
    const person = async (): Promise<Page> => {
      const context: BrowserContext = await browser.newContext({ locale: 'nl-NL', acceptDownloads: true })
      context.setDefaultTimeout(30_000)
      return context.newPage()
    }
    ;[staff, learner, employer] = [await person(), await person(), await person()]
  })

  after(async () => {
    await browser.close()
    await stapel.stop()
  })

  const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

  it('staff signs in', async () => {
    const { email: address, password } = organisations.data.signIns.find(
      (one) => one.organisation === slug && one.role === 'administrator',
    )!
    await staff.goto(`${stapel.urls.issuer}/sign-in`)
    await staff.getByLabel('E-mailadres').fill(address)
    await staff.getByLabel('Wachtwoord').fill(password)
    await staff.getByRole('button', { name: 'Inloggen' }).click()
    await heading(staff, /Goed dat je er bent/).waitFor()
  })

  it('staff defines an achievement and publishes it', async () => {
    await staff.goto(`${stapel.urls.issuer}/staff/achievements/new`)
    await staff.getByLabel('Titel').fill(title)
    await staff.getByLabel('Korte naam voor het webadres').fill('kotteren-basis')
    await staff.getByLabel('Korte omschrijving').fill('Je kottert een gat op maat.')
    await staff.getByLabel('een gat op maat kotteren').check()
    await staff.getByLabel('Niveau', { exact: true }).selectOption({ label: 'NLQF 3' })
    await staff.getByLabel('volgens de uitgever').check()
    await staff.getByLabel('Hoeveel tijd kost het?').fill('60')
    await staff.getByLabel('Hoe bepaal je of iemand het kan?').fill('Praktijkproef op de machine.')
    await staff.getByLabel('praktijkproef').check()
    await staff.getByLabel('op locatie', { exact: true }).check()
    await staff.getByRole('button', { name: 'Bewaar en bekijk' }).click()
    await heading(staff, title).waitFor()
    await staff.getByRole('link', { name: 'Publiceer', exact: true }).click()
    await staff.getByRole('button', { name: 'Publiceer dit bewijs' }).click()
    await staff.getByText('Het bewijs is gepubliceerd.').waitFor()
  })

  it('a qualification asks for it', async () => {
    const series = `${stapel.urls.issuer}/orgs/${slug}/achievements/kotteren-basis`
    const client = organisations.clientOf(slug)
    await client.post('/qualifications', {
      code: 'kotteraar',
      title: 'Vakbekwaam kotteraar (voorbeeld)',
      level: { framework: 'NLQF', code: '3', basis: 'indicative' },
      rule: {
        id: 'alles',
        op: 'all',
        of: [
          { id: 'kotteren', op: 'achievement', achievement: series },
          {
            id: 'uren',
            op: 'credits',
            unit: 'hours',
            min: 80,
            from: [
              { id: 'uren-kotteren', op: 'achievement', achievement: series },
              { id: 'uren-meer', op: 'achievement', achievement: `${series}-gevorderd` },
            ],
          },
        ],
      },
    })
    await client.post('/qualifications/kotteraar.1/publication', {})
  })

  it('staff awards it to a learner, who gets a mail with a link and a QR code', async () => {
    await staff.goto(`${stapel.urls.issuer}/staff/awards/new?achievement=kotteren-basis.1`)
    await staff.getByLabel(/^Naam/).first().fill('Sam (voorbeeld)')
    await staff
      .getByLabel(/E-mailadres/)
      .first()
      .fill(email)
    await staff.getByRole('button', { name: 'Geef dit bewijs' }).click()
    await heading(staff, 'Sam (voorbeeld)').waitFor()
    const mail = await stapel.mailbox.waitForMail(email)
    expect(mail.html).to.include('<img').and.to.include(title)
    const link = /http:\/\/localhost:\d+\/orgs\/[^\s"<]+\/offers\/[\w-]+/.exec(mail.text)?.[0]
    expect(link, mail.text).to.be.a('string')
    await learner.goto(link ?? '')
  })

  it('the learner takes it into the wallet', async () => {
    await heading(learner, 'Je hebt een bewijs gekregen').waitFor()
    await learner.getByRole('link', { name: 'Bewaar in mijn wallet' }).click()
    await learner.getByRole('button', { name: 'Haal de badge op' }).click()
    await heading(learner, `${title} is van jou`).waitFor()
    await learner.getByRole('link', { name: 'Bekijk de badge' }).click()
    await learner.getByRole('heading', { name: 'Deze badge is echt' }).waitFor()
  })

  it('the same link cannot be used for another wallet', async () => {
    const mail = await stapel.mailbox.waitForMail(email)
    const link = /http:\/\/localhost:\d+\/orgs\/[^\s"<]+\/offers\/[\w-]+/.exec(mail.text)?.[0] ?? ''
    await employer.goto(link)
    await employer
      .getByText(/al opgehaald|al in een wallet|is al/)
      .first()
      .waitFor()
  })

  it('the learner sees how it stacks, and what is missing', async () => {
    await learner.goto(`${stapel.urls.wallet}/#/choose-goal`)
    await learner.getByText('Vakbekwaam kotteraar (voorbeeld)').first().click()
    await learner
      .getByText(/60 van (de )?80 uur/)
      .first()
      .waitFor()
  })

  it('the learner downloads the picture from the wallet', async () => {
    await learner.goto(stapel.urls.wallet)
    await learner
      .getByRole('link', { name: new RegExp(title.slice(0, 14)) })
      .first()
      .click()
    const [download] = await Promise.all([
      learner.waitForEvent('download'),
      learner.getByRole('button', { name: 'Download als plaatje (PNG)' }).click(),
    ])
    png = await download.path()
  })

  const employerChecks = async (): Promise<void> => {
    await employer.goto(stapel.urls.verifier)
    await employer.getByLabel('Kies het bestand').setInputFiles(png)
    await employer.getByRole('button', { name: 'Controleer' }).click()
    await employer.waitForURL('**/controle')
  }

  it('the employer drops the picture and reads that it is real, and what the person can do', async () => {
    await employerChecks()
    await heading(employer, /Dit bewijs is echt/).waitFor()
    await employer.getByText('een gat op maat kotteren').first().waitFor()
    await employer
      .getByText(/niet officieel ingeschaald/)
      .first()
      .waitFor()
  })

  it('staff revokes it, with a reason and after a warning', async () => {
    await staff.getByRole('link', { name: 'Trek in' }).click()
    await staff.getByLabel('Waarom?').fill('De beoordeling hoorde bij iemand anders.')
    await staff.getByRole('button', { name: 'Trek dit bewijs voorgoed in' }).click()
    await staff.getByText('Het bewijs is ingetrokken.').waitFor()
  })

  it('the employer now reads that it is revoked', async () => {
    await employerChecks()
    await heading(employer, /ingetrokken/).waitFor()
  })
})
