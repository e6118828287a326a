import { expect } from 'chai'
import { checkCodes } from './check-codes.ts'
import { checkMessagesEn } from './messages-en.ts'
import { checkMessagesNl } from './messages-nl.ts'

describe('the words of the checks', () => {
  const keys = Object.entries(checkCodes).flatMap(([id, outcomes]) => [
    `${id}.passed`,
    ...Object.values(outcomes).flatMap((codes: readonly string[]) => codes.map((code) => `${id}.${code}`)),
  ])

  it('exist for every code, in both languages, and for nothing else', () => {
    expect(Object.keys(checkMessagesNl)).to.have.members([...new Set(keys)])
    expect(Object.keys(checkMessagesEn)).to.have.members([...new Set(keys)])
  })

  it('are short sentences without words of the trade', () => {
    for (const message of Object.values(checkMessagesNl)) {
      expect(message).to.match(/^[A-Z].*[.]$/)
      expect(message.split(/[.:] /).every((sentence) => sentence.split(' ').length <= 25)).to.equal(true, message)
      expect(message).to.not.match(/\b(DID|JSON|proof|status list|context|hash|JWT)\b/)
    }
  })
})
