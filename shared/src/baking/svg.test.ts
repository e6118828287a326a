import { expect } from 'chai'
import fc from 'fast-check'
import { bakeSvg } from './bake-svg.ts'
import { BakingError } from './baking-error.ts'
import { anSvg } from './testing/example-images.ts'
import { unbakeSvg } from './unbake-svg.ts'

const codeOf = (act: () => unknown): string | undefined => {
  try {
    act()
  } catch (error) {
    if (error instanceof BakingError) return error.code
    throw error
  }
  return undefined
}
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const v3 = ' xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"'
const v2 = ' xmlns:openbadges="http://openbadges.org"'

describe('a credential in an SVG', () => {
  it('comes out as it went in, whatever Unicode XML can hold', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.constantFrom('', ']]>', '\r\n', '®’🎓{"}'),
        (text, extra) => {
          const credential = `{${text}${extra}${text}`
          if (codeOf(() => bakeSvg(anSvg(), credential)) === 'text-not-writable') return
          expect(unbakeSvg(bakeSvg(anSvg(), credential))).to.deep.equal({ text: credential, version: '3.0' })
        },
      ),
    )
  })

  it('is the first element inside the root', () => {
    expect(textOf(bakeSvg(anSvg('<g/>'), '{}'))).to.equal(
      '<?xml version="1.0"?>\n<svg xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0" xmlns="http://www.w3.org/2000/svg"><openbadges:credential><![CDATA[{}]]></openbadges:credential><g/></svg>\n',
    )
  })

  it('stands in `verify` when it is a compact JWS', () => {
    const baked = bakeSvg(anSvg(), 'eyJ.eyJ.c2ln')
    expect(textOf(baked)).to.contain('<openbadges:credential verify="eyJ.eyJ.c2ln"/>')
    expect(unbakeSvg(baked).text).to.equal('eyJ.eyJ.c2ln')
  })

  it('goes into a root that has no content', () => {
    const empty = new TextEncoder().encode(
      '<s:svg xmlns:s="http://www.w3.org/2000/svg" title=" xmlns:openbadges=\'x\'" />',
    )
    expect(unbakeSvg(bakeSvg(empty, '{}')).text).to.equal('{}')
    expect(textOf(bakeSvg(empty, '{}'))).to.contain('title=" xmlns:openbadges=\'x\'"')
  })

  it('replaces the one that was there, of Open Badges 2.0 too', () => {
    const old = anSvg(
      '<g><openbadges:assertion verify="https://school.example/1"><![CDATA[{"old":1}]]></openbadges:assertion></g>',
      v2,
    )
    expect(unbakeSvg(old)).to.deep.equal({ text: '{"old":1}', version: '2.0' })
    const fresh = bakeSvg(bakeSvg(old, '{"a":1}'), '{"a":2}')
    expect(unbakeSvg(fresh)).to.deep.equal({ text: '{"a":2}', version: '3.0' })
    expect(textOf(fresh)).to.not.contain('old').and.not.contain('"a":1')
  })

  it('is found anywhere below the root, under any prefix, with its carriage returns', () => {
    const nested = anSvg(
      '<g><g><b:credential xmlns:b="https://purl.imsglobal.org/ob/v3p0">\n<![CDATA[{}]]>\n</b:credential></g></g>',
    )
    expect(unbakeSvg(nested).text.trim()).to.equal('{}')
  })

  const badge = '<openbadges:credential><![CDATA[{}]]></openbadges:credential>'
  const table: readonly (readonly [string, Uint8Array, string])[] = [
    ['no XML', new TextEncoder().encode('<svg'), 'not-an-svg'],
    ['another root', new TextEncoder().encode('<html/>'), 'not-an-svg'],
    ['no root', new TextEncoder().encode('<!-- svg -->'), 'not-an-svg'],
    ['another encoding', Uint8Array.of(0xff, 0xfe, 0x3c, 0x00), 'not-an-svg'],
    [
      'a document type with entities',
      new TextEncoder().encode(`<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${textOf(anSvg('&a;'))}`),
      'svg-with-doctype',
    ],
    ['an entity that nobody declared', anSvg('&a;'), 'not-an-svg'],
    [
      'a document type',
      new TextEncoder().encode('<!DOCTYPE svg><svg xmlns="http://www.w3.org/2000/svg"/>'),
      'svg-with-doctype',
    ],
    ['nesting that never ends', anSvg('<g>'.repeat(100_000)), 'svg-too-deep'],
    ['no credential inside', anSvg(), 'no-badge-inside'],
    ['an empty badge element', anSvg('<openbadges:credential/>', v3), 'no-badge-inside'],
    ['two credentials inside', anSvg(badge + badge, v3), 'more-than-one-badge'],
    [
      'one inside the other',
      anSvg(`<openbadges:credential>${badge}</openbadges:credential>`, v3),
      'more-than-one-badge',
    ],
    [
      'a body and a verify attribute',
      anSvg('<openbadges:credential verify="a.b.c">{}</openbadges:credential>', v3),
      'more-than-one-badge',
    ],
    [
      'a text of more than 1 MB',
      anSvg(`<openbadges:credential>${'x'.repeat(1024 * 1024 + 1)}</openbadges:credential>`, v3),
      'text-too-large',
    ],
  ]
  for (const [defect, svg, code] of table) {
    it(`is refused with ${code} for ${defect}`, () => {
      expect(codeOf(() => unbakeSvg(svg))).to.equal(code)
    })
  }

  it('ignores scripts and what lies elsewhere', () => {
    const svg = anSvg(
      `<script>fetch('https://evil.example')</script><image href="https://evil.example/x.png"/>${badge}`,
      v3,
    )
    expect(unbakeSvg(svg).text).to.equal('{}')
  })

  it('never crashes the reader, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        codeOf(() => unbakeSvg(new TextEncoder().encode(text)))
        codeOf(() => unbakeSvg(anSvg(text, v3)))
        codeOf(() => bakeSvg(new TextEncoder().encode(text), text))
      }),
    )
  })
})
