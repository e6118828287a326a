import { extractFromPdf } from '@stapel/shared'
import { expect } from 'chai'
import { createBadgeArtist } from '../badge/create-badge-artist.ts'
import { exampleAchievement, exampleAward, exampleOrganisation } from '../examples/example-content.ts'
import { createMailComposer } from '../mail/create-mail-composer.ts'
import { createPrinter } from './create-printer.ts'

const paper = {
  award: exampleAward,
  achievement: exampleAchievement,
  organisation: exampleOrganisation,
  language: 'nl',
} as const
const printer = createPrinter(createBadgeArtist())
const offerLink = 'https://bewijs.example/orgs/metaalpunt/offers/k7Qm2vX9bT4LrP8sZc1W'
const pagesOf = (pdf: Uint8Array): number => Buffer.from(pdf).toString('latin1').split('/Type /Page\n').length - 1

describe('what is printed and mailed', () => {
  it('a certificate carries the signed file byte for byte', async () => {
    const credentialText = '{"@context":[],"id":"urn:uuid:x","naam":"Zoë"}'
    const pdf = await printer.certificate({ ...paper, credentialText, verifyUrl: 'https://controle.example/' })
    expect(extractFromPdf(pdf)).to.deep.include({ text: credentialText })
  })

  it('a letter has its code on a sheet of its own, and no such sheet without a code', async () => {
    expect(pagesOf(await printer.letter({ ...paper, offerLink }))).to.equal(1)
    expect(pagesOf(await printer.letter({ ...paper, offerLink, txCode: '482913' }))).to.equal(2)
  })

  it('an offer mail says the same in text and HTML, and escapes what a name holds', async () => {
    const award = { ...exampleAward, recipient: { ...exampleAward.recipient, name: '<b>Jeroen</b>' } }
    const mail = await createMailComposer().offer({
      award,
      organisation: exampleOrganisation,
      offerLink,
      needsTxCode: true,
    })
    expect(mail.text).to.include(offerLink).and.include('Je hebt ook een code nodig.')
    expect(mail.html).to.include(`href="${offerLink}"`).and.not.include('<b>Jeroen')
    expect(mail.images[0]?.cid).to.equal('qr@stapel')
  })

  it('every mail is in the language of its reader', async () => {
    const { subject } = await createMailComposer().passwordReset({
      name: 'A',
      language: 'en',
      link: 'https://bewijs.example/x',
    })
    expect(subject).to.equal('Choose a new password for Stapel')
  })
})
