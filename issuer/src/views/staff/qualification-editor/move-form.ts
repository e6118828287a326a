import {
  childrenOf,
  describeNode,
  findNode,
  isLeaf,
  nodesOf,
  parentOf,
  type Locale,
  type Names,
  type Rule,
} from '@stapel/shared'
import type { FormSpec } from '../../forms/create-form.ts'
import { translate } from '../../words/index.ts'

interface MoveFormInput {
  readonly base: string
  readonly anchorHref: string
  readonly revision: number
  readonly rule: Rule
  readonly node: Rule
  readonly names: Names
}

/** Into which other group a part can go: not into itself, and only single parts among hours. */
export function movePlaces(rule: Rule, node: Rule): readonly Rule[] {
  const own = parentOf(rule, node.id)
  const fitsCredits = isLeaf(node) && node.op !== 'integrative'
  return [...nodesOf(rule)].filter(
    (place) =>
      !isLeaf(place) &&
      place.id !== own?.id &&
      findNode(node, place.id) === null &&
      (place.op !== 'credits' || fitsCredits),
  )
}

export function moveForm({ base, anchorHref, revision, rule, node, names }: MoveFormInput, locale: Locale): FormSpec {
  return {
    action: `${base}/move?node=${encodeURIComponent(node.id)}`,
    submit: translate(locale, 'design.move-submit'),
    cancel: { label: translate(locale, 'form.cancel'), href: anchorHref },
    hidden: { revision: String(revision), node: node.id },
    groups: [
      {
        fields: [
          {
            name: 'to',
            kind: 'radios',
            label: translate(locale, 'design.move-to'),
            options: movePlaces(rule, node).map((place) => ({
              value: place.id,
              label: place.title ?? describeNode(place, names, locale),
              hint: childrenOf(place)
                .slice(0, 4)
                .map((part) => part.title ?? describeNode(part, names, locale))
                .join(', '),
            })),
          },
        ],
      },
    ],
  }
}
