import { parseAchievementUrl } from '../domain/organisations/organisation-addresses.ts'
import type { IssuerPorts } from '../domain/ports.ts'
import type { BadgeArtist } from '../domain/papers/papers.ts'

type Drawing = Parameters<BadgeArtist['png']>[0]

/** The picture that the owner's designer uploaded for this version, whoever awards it; where there is none, the drawn one. */
export function preferUploadedImages(
  artist: BadgeArtist,
  { achievements, badgeImages, addresses }: Pick<IssuerPorts, 'achievements' | 'badgeImages' | 'addresses'>,
): BadgeArtist {
  const uploaded = async ({ achievement }: Drawing): Promise<Uint8Array | null> => {
    const named = parseAchievementUrl(addresses, achievement.id)
    if (!named) throw new TypeError('A picture for an achievement of another installation')
    const { badgeImage } = (await achievements.get(named.owner, named.key)).content
    return badgeImage === undefined ? null : badgeImages.get(named.owner, badgeImage)
  }
  return {
    async png(drawing) {
      return (await uploaded(drawing)) ?? artist.png(drawing)
    },
    async svg(drawing) {
      const png = await uploaded(drawing)
      return png === null ? artist.svg(drawing) : svgAround(png)
    },
  }
}

function svgAround(png: Uint8Array): string {
  const header = new DataView(png.buffer, png.byteOffset)
  const [width, height] = [header.getUint32(16), header.getUint32(20)]
  const data = Buffer.from(png).toString('base64')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${data}"/></svg>`
}
