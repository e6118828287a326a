import type { BadgeArtist, Printer } from '../../domain/papers/papers.ts'
import { printCertificate } from '../certificate/print-certificate.ts'
import { printLetter } from '../letter/print-letter.ts'

export function createPrinter(artist: Pick<BadgeArtist, 'png'>): Printer {
  return {
    certificate: (input) => printCertificate(artist, input),
    letter: (input) => printLetter(input),
  }
}
