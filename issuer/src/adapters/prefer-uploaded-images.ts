import type { IssuerPorts } from '../domain/ports.ts'
import type { BadgeArtist } from '../domain/papers/papers.ts'

type Drawing = Parameters<BadgeArtist['png']>[0]

/** The picture that the designer uploaded for this version; where there is none, the drawn one. */
export function preferUploadedImages(
  artist: BadgeArtist,
  { achievements, badgeImages }: Pick<IssuerPorts, 'achievements' | 'badgeImages'>,
): BadgeArtist {
  const uploaded = async ({ achievement, organisation }: Drawing): Promise<Uint8Array | null> => {
    const key = achievement.id.slice(achievement.id.lastIndexOf('/') + 1)
    const { badgeImage } = (await achievements.get(organisation.slug, key)).content
    return badgeImage === undefined ? null : badgeImages.get(organisation.slug, badgeImage)
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
