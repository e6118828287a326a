import { expect } from 'chai'
import fc from 'fast-check'
import { createOpenBadgeCredential } from './build-credential.ts'
import { cardSectionIds, createCard } from './card.ts'
import { readCredential } from './reading/read-credential.ts'
import { aFullRequest, anExampleRequest } from './testing/requests.ts'

const linesOf = (card: ReturnType<typeof createCard>, id: string) =>
  card.sections.find((section) => section.id === id)?.lines ?? []

describe('createCard', () => {
  const content = readCredential(createOpenBadgeCredential(anExampleRequest('A2')))

  it('shows what, level with its basis, load, assessment, issuer and end, in that order', () => {
    const card = createCard(content, 'nl', 'holder')
    expect(card.title).to.equal('CNC-frezen basis (voorbeeld)')
    expect(card.kind).to.equal('microcredential')
    expect(card.sections.map(({ id }) => id)).to.deep.equal([...cardSectionIds])
    expect(linesOf(card, 'can').map(({ text }) => text)).to.deep.equal([
      'Ik kan een freesmachine instellen.',
      'Ik kan een enkel product binnen tolerantie frezen.',
      'Ik kan het product meten.',
    ])
    expect(linesOf(card, 'level')).to.deep.equal([
      { text: 'NLQF 3 (EQF 3)', note: 'deel van een ingeschaalde kwalificatie, niet officieel ingeschaald' },
    ])
    expect(linesOf(card, 'load')).to.deep.equal([{ text: '120 uur' }])
    expect(linesOf(card, 'assessment')[0]).to.deep.equal({ text: 'praktijkproef' })
    expect(linesOf(card, 'issuer')[0]).to.deep.equal({ text: 'Voorbeeld Metaalinstituut MetaalPunt', note: 'NL' })
    expect(linesOf(card, 'valid')).to.deep.equal([{ text: 'onbeperkt', note: 'behaald op 12 mei 2026' }])
    expect(card.officialLevel).to.equal(false)
  })

  it('keeps the language of the content and says which it is', () => {
    const card = createCard(content, 'en')
    expect(linesOf(card, 'can')[0]).to.deep.equal({ text: 'Ik kan een freesmachine instellen.', lang: 'nl' })
    expect(card.sections[0]?.heading).to.equal('What can this person do?')
    expect(card.lang).to.equal('nl')
  })

  it('shows the rubric level, the grade, the number in the register and the day in Amsterdam', async () => {
    const card = createCard(readCredential(createOpenBadgeCredential(await aFullRequest())), 'nl')
    expect(linesOf(card, 'can')[0]).to.include({ note: 'behaald: Leert anderen' })
    expect(linesOf(card, 'level')[0]).to.include({ note: 'NLQF-register, nummer VOORBEELD-002' })
    expect(linesOf(card, 'load')[0]).to.include({ text: '2,5 EC (70 uur)' })
    expect(linesOf(card, 'assessment').map(({ text }) => text)).to.include('cijfer of oordeel: goed')
    expect(linesOf(card, 'valid')[0]).to.include({ text: '12 mei 2029' })
    expect(card.officialLevel).to.equal(true)
  })

  it('says of anything that it does not say it, and never shows an empty section', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (anything) => {
        const card = createCard(readCredential(anything), 'nl')
        expect(card.sections.every(({ lines }) => lines.length > 0)).to.equal(true)
      }),
    )
  })
})
