import { expect } from 'chai'
import fc from 'fast-check'
import { bakePng } from './bake-png.ts'
import { maxImageBytes } from './baked-credential.ts'
import { BakingError } from './baking-error.ts'
import { createPngChunk, pngSignature, readPngChunks } from './png-chunks.ts'
import { aPng, anITxt, aTExt } from './testing/example-images.ts'
import { unbakePng } from './unbake-png.ts'

const codeOf = (act: () => unknown): string | undefined => {
  try {
    act()
  } catch (error) {
    if (error instanceof BakingError) return error.code
    throw error
  }
  return undefined
}

describe('a credential in a PNG', () => {
  it('comes out as it went in, whatever Unicode it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(unbakePng(bakePng(aPng(), text))).to.deep.equal({ text, version: '3.0' })
      }),
    )
  })

  it('stands right behind the header, uncompressed', () => {
    const [header, text] = readPngChunks(bakePng(aPng(), '{}'))
    expect(header?.type).to.equal('IHDR')
    expect(text?.type).to.equal('iTXt')
    expect(new TextDecoder().decode(text?.data)).to.equal('openbadgecredential\0\0\0\0\0{}')
  })

  it('replaces the one that was there, of Open Badges 2.0 too', () => {
    const old = aPng(anITxt('openbadges', 'https://school.example/assertion'))
    expect(unbakePng(bakePng(bakePng(old, '{"a":1}'), '{"a":2}')).text).to.equal('{"a":2}')
  })

  it('leaves every other chunk as it was', () => {
    const comment = aTExt('Comment', 'mooi')
    expect(readPngChunks(bakePng(aPng(comment), '{}')).map((chunk) => chunk.type)).to.deep.equal([
      'IHDR',
      'iTXt',
      'tEXt',
      'IDAT',
      'IEND',
    ])
  })

  it('is read from the chunks that Open Badges 2.0 used', () => {
    expect(unbakePng(aPng(aTExt('openbadges', 'https://school.example/1')))).to.deep.equal({
      text: 'https://school.example/1',
      version: '2.0',
    })
    expect(unbakePng(aPng(anITxt('openbadges', '{"é":1}')))).to.deep.equal({ text: '{"é":1}', version: '2.0' })
  })

  it('is not written when it holds half a surrogate pair', () => {
    expect(codeOf(() => bakePng(aPng(), '\ud800'))).to.equal('text-not-writable')
  })

  const lyingLength = aPng()
  new DataView(lyingLength.buffer).setUint32(pngSignature.length + 25, 0x7fffffff)
  const wrongCrc = aPng(anITxt('openbadgecredential', '{}'))
  wrongCrc[60] = (wrongCrc[60] ?? 0) ^ 1
  const withoutHeader = Uint8Array.from([...pngSignature, ...anITxt('openbadgecredential', '{}')])
  const table: readonly (readonly [string, Uint8Array, string])[] = [
    ['no PNG at all', new TextEncoder().encode('GIF89a'), 'not-a-png'],
    ['an empty file', new Uint8Array(), 'not-a-png'],
    ['a file that stops half-way', aPng().subarray(0, 50), 'png-truncated'],
    ['a chunk whose length lies', lyingLength, 'png-truncated'],
    ['a chunk that does not match its checksum', wrongCrc, 'png-corrupt'],
    ['an image without a header', withoutHeader, 'png-corrupt'],
    ['no credential inside', aPng(), 'no-badge-inside'],
    [
      'two credentials inside',
      aPng(anITxt('openbadgecredential', '{}'), anITxt('openbadgecredential', '{}')),
      'more-than-one-badge',
    ],
    [
      'one of each version',
      aPng(anITxt('openbadgecredential', '{}'), anITxt('openbadges', '{}')),
      'more-than-one-badge',
    ],
    ['a compressed iTXt', aPng(anITxt('openbadgecredential', 'x', true)), 'text-compressed'],
    [
      'an iTXt that ends before its text',
      aPng(createPngChunk('iTXt', new TextEncoder().encode('openbadgecredential\0\0\0nl'))),
      'png-corrupt',
    ],
    ['more than 10 MB', new Uint8Array(maxImageBytes + 1), 'image-too-large'],
  ]
  for (const [defect, png, code] of table) {
    it(`is refused with ${code} for ${defect}`, () => {
      expect(codeOf(() => unbakePng(png))).to.equal(code)
    })
  }

  it('never crashes the reader, whatever bytes come', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat({ max: 300 }), fc.nat({ max: 255 }), (bytes, at, byte) => {
        const broken = bakePng(aPng(), '{"a":"b"}')
        broken[at % broken.length] = byte
        codeOf(() => unbakePng(bytes))
        codeOf(() => unbakePng(Uint8Array.from([...pngSignature, ...bytes])))
        codeOf(() => unbakePng(broken))
      }),
    )
  })
})
