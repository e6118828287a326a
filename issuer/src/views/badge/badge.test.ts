import { expect } from 'chai'
import { contrastRatio, textColourOn, type HexColour } from './contrast.ts'
import { drawBadgeSvg } from './draw-badge-svg.ts'
import { renderBadgePng } from './render-badge-png.ts'
import { wrapTitle } from './wrap-title.ts'

describe('badge image', () => {
  const drawing = { title: 'CNC-frezen basis', organisation: 'MetaalPunt (voorbeeld)', level: 'NLQF 3', rank: 3 }

  it('says title, organisation and level to a screen reader', () => {
    expect(drawBadgeSvg(drawing)).to.include('<title>CNC-frezen basis, MetaalPunt (voorbeeld), NLQF 3</title>')
  })

  it('escapes whatever a title holds', () => {
    const svg = drawBadgeSvg({ ...drawing, title: `"><script>alert('&')</script>\u0000` })
    expect(svg).not.to.include('<script')
    expect(svg).not.to.include('\u0000')
    expect(svg).to.include('&lt;script&gt;')
  })

  it('takes no colour but #rrggbb', () => {
    const svg = drawBadgeSvg({ ...drawing, colours: { primary: 'red"/><image href="x', accent: 'url(#a)' } })
    expect(svg).not.to.include('image')
    expect(svg).to.include('#1f3fa8')
  })

  it('writes text that is read on every background', () => {
    for (const background of ['#000000', '#ffffff', '#777777', '#ffbf47', '#1f3fa8'] as HexColour[]) {
      expect(contrastRatio(background, textColourOn(background))).to.be.at.least(4.5)
    }
  })

  it('breaks a long title over lines and ends one that fits nowhere with an ellipsis', () => {
    expect(wrapTitle('een twee', 10, [{ fontSize: 4, maxLines: 2 }]).lines).to.deep.equal(['een', 'twee'])
    expect(wrapTitle('woord '.repeat(40), 200, [{ fontSize: 40, maxLines: 2 }]).lines.at(-1)).to.match(/…$/)
  })

  it('is a PNG of the asked width', () => {
    const png = renderBadgePng(drawBadgeSvg(drawing), 320)
    expect([...png.subarray(1, 4)]).to.deep.equal([0x50, 0x4e, 0x47])
    expect(new DataView(png.buffer, png.byteOffset).getUint32(16)).to.equal(320)
  })
})
