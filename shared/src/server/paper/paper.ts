import PDFDocument from 'pdfkit'
import type { Locale } from '../../i18n/locale.ts'
import { printFonts } from './print-fonts.ts'

export interface PaperText {
  readonly x?: number
  readonly y?: number
  readonly width?: number
  readonly size?: number
  readonly weight?: keyof typeof printFonts
  readonly colour?: string
  readonly align?: 'left' | 'center' | 'right'
  readonly link?: string
  readonly letterSpacing?: number
}

const ink = '#15213b'
export const paperSoftInk = '#4a556e'
/** Points from the edge of an A4 sheet. */
export const paperMargin = 56

export interface PaperOptions {
  readonly title: string
  readonly author: string
  readonly locale: Locale
  readonly createdAt: Date
  /** What stays free below, where it is less than at the other edges. */
  readonly bottom?: number
}

/**
 * An A4 document whose parts are tagged (PDF/UA): a screen reader reads headings, text and images with their descriptions;
 * decoration is left out.
 */
export class Paper {
  readonly width = 595.28
  readonly height = 841.89
  private readonly bottom: number
  private readonly pdf: PDFKit.PDFDocument
  private readonly root: PDFKit.PDFStructureElement
  /** What is written now belongs to it. */
  private around: PDFKit.PDFStructureElement
  private readonly chunks: Uint8Array[] = []
  private readonly finished: Promise<void>

  constructor(options: PaperOptions) {
    this.bottom = options.bottom ?? paperMargin
    this.pdf = new PDFDocument({
      size: 'A4',
      margins: { top: paperMargin, left: paperMargin, right: paperMargin, bottom: this.bottom },
      pdfVersion: '1.7',
      lang: options.locale === 'nl' ? 'nl-NL' : 'en-GB',
      tagged: true,
      displayTitle: true,
      info: { Title: options.title, Author: options.author, Creator: 'Stapel', CreationDate: options.createdAt },
    })
    for (const [name, file] of Object.entries(printFonts)) this.pdf.registerFont(name, file)
    this.finished = new Promise((resolve, reject) => {
      this.pdf.on('data', (chunk: Uint8Array) => this.chunks.push(chunk))
      this.pdf.on('end', resolve)
      this.pdf.on('error', reject)
    })
    this.root = this.pdf.struct('Document')
    this.pdf.addStructure(this.root)
    this.around = this.root
  }

  /** Where the next text goes. */
  get y(): number {
    return this.pdf.y
  }

  /** Writes a piece of text as a tagged element, and leaves `y` below it. */
  text(tag: 'H1' | 'H2' | 'H3' | 'P' | 'LI' | 'LBody', text: string, style: PaperText = {}): void {
    this.around.add(
      this.pdf.struct(tag, {}, () => {
        this.pdf
          .font(style.weight ?? 'regular')
          .fontSize(style.size ?? 11.5)
          .fillColor(style.colour ?? ink)
        this.pdf.text(text, style.x ?? paperMargin, style.y ?? this.pdf.y, {
          width: style.width ?? this.width - 2 * paperMargin,
          align: style.align ?? 'left',
          lineGap: 2,
          ...(style.link === undefined ? {} : { link: style.link }),
          ...(style.letterSpacing === undefined ? {} : { characterSpacing: style.letterSpacing }),
        })
      }),
    )
  }

  /** A list, or an item of one: what `write` writes belongs to it. */
  group(tag: 'L' | 'LI', write: () => void): void {
    const outer = this.around
    const element = this.pdf.struct(tag)
    outer.add(element)
    this.around = element
    write()
    element.end()
    this.around = outer
  }

  /** Strokes paths that were drawn in a square of `size` 56. With words beside it that say the same, it is decoration. */
  drawSign(paths: readonly string[], place: { x: number; y: number; size: number }, colour: string): void {
    this.pdf.markContent('Artifact', { type: 'Layout' })
    this.pdf
      .save()
      .translate(place.x, place.y)
      .scale(place.size / 56)
    for (const path of paths)
      this.pdf
        .path(path)
        .lineWidth(place.size < 20 ? 8 : 5)
        .lineCap('round')
        .lineJoin('round')
        .stroke(colour)
    this.pdf.restore()
    this.pdf.endMarkedContent()
  }

  image(png: Uint8Array, alt: string, place: { x: number; y: number; size: number }): void {
    this.around.add(
      this.pdf.struct('Figure', { alt }, () => {
        this.pdf.image(Buffer.from(png), place.x, place.y, { width: place.size, height: place.size })
      }),
    )
  }

  /** A rectangle that means nothing. */
  decorate(x: number, y: number, width: number, height: number, colour: string, radius = 0): void {
    this.pdf.markContent('Artifact', { type: 'Layout' })
    this.pdf.roundedRect(x, y, width, height, radius).fill(colour)
    this.pdf.endMarkedContent()
  }

  heightOf(text: string, size: number, width: number, weight: keyof typeof printFonts = 'regular'): number {
    return this.pdf.font(weight).fontSize(size).heightOfString(text, { width, lineGap: 2 })
  }

  moveTo(y: number): void {
    this.pdf.y = y
  }

  /** Goes on a new sheet when less than this is left on the present one. */
  keepTogether(needed: number): void {
    if (this.pdf.y + needed > this.height - this.bottom) this.newSheet()
  }

  newSheet(): void {
    this.pdf.addPage()
  }

  attach(file: { name: string; mediaType: string; description: string; content: string; createdAt: Date }): void {
    this.pdf.file(Buffer.from(file.content, 'utf8'), {
      name: file.name,
      type: file.mediaType,
      description: file.description,
      creationDate: file.createdAt,
      modifiedDate: file.createdAt,
    })
  }

  async finish(): Promise<Uint8Array> {
    this.root.end()
    this.pdf.end()
    await this.finished
    return Buffer.concat(this.chunks)
  }
}
