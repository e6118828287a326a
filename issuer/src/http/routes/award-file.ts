import { bakePng, bakeSvg } from '@stapel/shared'
import type { IssuerContext } from '../../context.ts'
import { getAwarded } from '../../domain/achievements/get-awarded.ts'
import type { Award } from '../../domain/awards/award.ts'
import { refreshUrl } from '../../domain/organisations/organisation-addresses.ts'
import { signAwardAnew, type AnewPorts } from '../../domain/awards/sign-award-anew.ts'
import { fileFormOf } from '../../domain/awards/offer-state.ts'

export const fileFormats = ['json', 'png', 'svg', 'pdf'] as const
export type FileFormat = (typeof fileFormats)[number]

export interface AwardFile {
  readonly bytes: Buffer
  readonly contentType: string
  readonly fileName: string
}

type FilePorts = AnewPorts & Pick<IssuerContext, 'badgeArtist' | 'printer'>

/** The file form of an award, in the carrier that is asked for. The signed text is the same in all. @throws NotFoundError */
export async function awardFile(
  ports: FilePorts,
  { org, id, format }: { readonly org: string; readonly id: string; readonly format: FileFormat },
): Promise<AwardFile> {
  return fileOfAward(ports, await ports.awards.get(org, id), format)
}

export async function fileOfAward(ports: FilePorts, award: Award, format: FileFormat): Promise<AwardFile> {
  const { organisations, badgeArtist, printer, addresses } = ports
  const { published: achievement, code } = await getAwarded(ports, award)
  const organisation = await organisations.get(award.organisation)
  // Never what a compromised key signed: the job may not have come to this one yet.
  const { text } = fileFormOf(await signAwardAnew(ports, { org: award.organisation, id: award._id }))
  const fileName = `${code}.${format}`
  switch (format) {
    case 'json':
      return { bytes: Buffer.from(text, 'utf8'), contentType: 'application/vc', fileName }
    case 'png': {
      const image = await badgeArtist.png({ achievement, organisation })
      return { bytes: Buffer.from(bakePng(image, text)), contentType: 'image/png', fileName }
    }
    case 'svg': {
      const image = Buffer.from(await badgeArtist.svg({ achievement, organisation }), 'utf8')
      return { bytes: Buffer.from(bakeSvg(image, text)), contentType: 'image/svg+xml', fileName }
    }
    case 'pdf': {
      const { language } = award.recipient
      const verifyUrl = `${addresses.verifier}/?url=${encodeURIComponent(refreshUrl(addresses, organisation.slug, award._id))}`
      const paper = { award, achievement, organisation, language, credentialText: text, verifyUrl }
      return { bytes: Buffer.from(await printer.certificate(paper)), contentType: 'application/pdf', fileName }
    }
  }
}
