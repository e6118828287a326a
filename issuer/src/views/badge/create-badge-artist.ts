import type { Achievement } from '@stapel/shared'
import type { Organisation } from '../../domain/organisations/organisation.ts'
import type { BadgeArtist } from '../../domain/papers/papers.ts'
import { describeLevel } from '../card/describe-level.ts'
import { drawBadgeSvg } from './draw-badge-svg.ts'
import { renderBadgePng } from './render-badge-png.ts'

function draw({ achievement, organisation }: { achievement: Achievement; organisation: Organisation }): string {
  const level = describeLevel(achievement.level, achievement.inLanguage)
  return drawBadgeSvg({
    title: achievement.name,
    organisation: organisation.name,
    level: level.label,
    rank: level.rank,
    ...(level.official ? {} : { levelNote: level.note }),
    colours: organisation.colours,
  })
}

export function createBadgeArtist(): BadgeArtist {
  return {
    svg: (input) => Promise.resolve(draw(input)),
    png: (input) => Promise.resolve(renderBadgePng(draw(input))),
  }
}
