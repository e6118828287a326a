import type { LearningOutcome } from '../learning-outcome.ts'

/**
 * A framework of outcomes in the shape of 1EdTech CASE: a document with its items and how they relate. What CASE has no member for
 * (the level with its basis, close and broad matches) stands under `extensions`, which CASE leaves to implementers.
 * @see https://www.imsglobal.org/spec/case/v1p1
 */
export interface CaseDocument {
  readonly CFDocument: {
    readonly uri: string
    readonly title: string
    readonly creator: string
    readonly language: 'nl'
    readonly version?: string
    readonly description?: string
    readonly officialSourceURL?: string
    readonly licenseURI?: { readonly uri: string }
    readonly subject?: readonly string[]
  }
  readonly CFItems: readonly CaseItem[]
  readonly CFAssociations: readonly CaseAssociation[]
}

interface CaseItem {
  readonly uri: string
  readonly fullStatement: string
  readonly abbreviatedStatement: string
  readonly CFItemType: string
  readonly language: 'nl'
  readonly extensions: Readonly<Record<string, unknown>>
}

interface CaseAssociation {
  readonly associationType: 'exactMatchOf'
  readonly originNodeURI: { readonly uri: string }
  readonly destinationNodeURI: { readonly uri: string; readonly title?: string }
}

export function exportCase(
  document: Omit<CaseDocument['CFDocument'], 'language'>,
  outcomes: readonly Omit<LearningOutcome, 'version' | 'owner' | 'state'>[],
): CaseDocument {
  return {
    CFDocument: { ...document, language: 'nl' },
    CFItems: outcomes.map(({ id, kind, text, plain, level, descriptorLevels, alignments }) => ({
      uri: id,
      fullStatement: text.nl,
      abbreviatedStatement: plain.nl,
      CFItemType: kind,
      language: 'nl',
      extensions: {
        level,
        ...(descriptorLevels !== undefined && { descriptorLevels }),
        ...((text.en ?? plain.en) !== undefined && {
          en: { ...(text.en && { fullStatement: text.en }), ...(plain.en && { abbreviatedStatement: plain.en }) },
        }),
        alignments: alignments.filter(({ type }) => type !== 'exactMatch'),
      },
    })),
    CFAssociations: outcomes.flatMap(({ id, alignments }) =>
      alignments
        .filter(({ type }) => type === 'exactMatch')
        .map(({ target, name }) => ({
          associationType: 'exactMatchOf' as const,
          originNodeURI: { uri: id },
          destinationNodeURI: { uri: target, ...(name !== undefined && { title: name }) },
        })),
    ),
  }
}
