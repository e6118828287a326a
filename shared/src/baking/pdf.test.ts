import { PDFDocument } from '@cantoo/pdf-lib'
import { expect } from 'chai'
import fc from 'fast-check'
import PdfKit from 'pdfkit'
import { attachToPdf } from './attach-to-pdf.ts'
import { BakingError } from './baking-error.ts'
import { extractFromPdf } from './extract-from-pdf.ts'

const codeOf = (act: () => unknown): string | undefined => {
  try {
    act()
  } catch (error) {
    if (error instanceof BakingError) return error.code
    throw error
  }
  return undefined
}
const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const credential = '{"@context":["https://www.w3.org/ns/credentials/v2"],"name":"Lassen ® 🎓"}'

async function aPdf(addJavaScript = false): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.addPage()
  if (addJavaScript) document.addJavaScript('main', 'app.alert("Hallo")')
  return document.save()
}

function aPdfkitPdf(
  attachments: Readonly<Record<string, string>>,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const document = new PdfKit(options)
    const parts: Buffer[] = []
    document.on('data', (part: Buffer) => parts.push(part))
    document.on('end', () => resolve(Buffer.concat(parts)))
    for (const [name, text] of Object.entries(attachments)) document.file(Buffer.from(text), { name })
    document.end()
  })
}

describe('a credential in a PDF', () => {
  it('comes out as it went in', async () => {
    expect(extractFromPdf(await attachToPdf(await aPdf(), credential, 'bewijs.json')).text).to.equal(credential)
    expect(extractFromPdf(await attachToPdf(await aPdf(), 'eyJh.eyJi.c2ln', 'bewijs.jwt')).text).to.equal(
      'eyJh.eyJi.c2ln',
    )
  })

  it('is read whatever made the PDF, beside other attachments', async () => {
    expect(
      extractFromPdf(await aPdfkitPdf({ 'a.json': credential, 'b.txt': 'hallo', 'c.json': '{"a":1}' })).text,
    ).to.equal(credential)
  })

  it('is read from a PDF with JavaScript, which is not run', async () => {
    expect(extractFromPdf(await attachToPdf(await aPdf(true), credential, 'bewijs.json')).text).to.equal(credential)
  })

  it('is refused with a code when there is none, more than one, or it cannot be read', async () => {
    expect(codeOf(() => extractFromPdf(bytesOf('hallo')))).to.equal('not-a-pdf')
    const [plain, two, locked] = [
      await aPdf(),
      await aPdfkitPdf({ 'a.json': credential, 'b.json': credential.replace('Lassen', 'Frezen') }),
      await aPdfkitPdf({ 'a.json': credential }, { userPassword: 'geheim' }),
    ]
    expect(codeOf(() => extractFromPdf(plain))).to.equal('no-badge-inside')
    expect(codeOf(() => extractFromPdf(two))).to.equal('more-than-one-badge')
    expect(codeOf(() => extractFromPdf(locked))).to.equal('pdf-encrypted')
    expect(codeOf(() => extractFromPdf(plain.subarray(0, 20)))).to.equal('no-badge-inside')
  })

  it('is refused when unpacking it would never end', async function () {
    this.timeout(60_000)
    const { zlibSync } = await import('fflate')
    const bomb = zlibSync(new Uint8Array(20 * 1024 * 1024), { level: 1 })
    const file = (dictionary: string) =>
      `%PDF-1.7\n1 0 obj\n<< /EF << /F 2 0 R >> >>\nendobj\n2 0 obj\n<< ${dictionary} /Filter /FlateDecode >>\nstream\n`
    for (const dictionary of ['/Type /EmbeddedFile', '/Type /Obj#53tm /N 1 /First 4']) {
      const pdf = Uint8Array.from([...bytesOf(file(dictionary)), ...bomb, ...bytesOf('\nendstream\nendobj')])
      expect(codeOf(() => extractFromPdf(pdf))).to.equal('pdf-too-complex')
    }
  })

  it('never crashes the reader, nor keeps it busy', async function () {
    this.timeout(120_000)
    const pdf = await attachToPdf(await aPdf(), credential, 'bewijs.json')
    fc.assert(
      fc.property(fc.nat({ max: pdf.length - 1 }), fc.nat({ max: 255 }), (at, byte) => {
        const broken = pdf.slice()
        broken[at] = byte
        codeOf(() => extractFromPdf(broken))
      }),
    )
    for (const filler of ['obj ', '1 0 obj [', '1 0 obj [1 ', '1 0 obj << /A ', '1 0 obj (', '1', '%']) {
      const started = performance.now()
      codeOf(() => extractFromPdf(bytesOf(`%PDF-1.7\n${filler.repeat(1_000_000 / filler.length)}`)))
      expect(performance.now() - started).to.be.lessThan(10_000)
    }
  })
})
