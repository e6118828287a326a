import { z } from 'zod'
import { checkOutcomes, type UncheckedOutcome } from './check-outcomes.ts'
import type { ImportedOutcomes } from './imported-outcome.ts'

const zStatements = z.looseObject({
  fullStatement: z.unknown().optional(),
  abbreviatedStatement: z.unknown().optional(),
})

/** Other systems write more than we read, so unknown members pass; what we read is checked as an outcome. */
const zCaseItem = zStatements.extend({
  uri: z.unknown(),
  CFItemType: z.unknown().optional(),
  extensions: z
    .looseObject({
      level: z.unknown().optional(),
      descriptorLevels: z.unknown().optional(),
      en: zStatements.optional(),
      alignments: z.array(z.unknown()).max(50).optional(),
    })
    .default({}),
})

const zCaseDocument = z.looseObject({
  CFItems: z.array(zCaseItem).max(10_000),
  CFAssociations: z
    .array(
      z.looseObject({
        associationType: z.string(),
        originNodeURI: z.looseObject({ uri: z.string() }),
        destinationNodeURI: z.looseObject({ uri: z.string(), title: z.string().optional() }),
      }),
    )
    .max(50_000)
    .default([]),
})
type CaseDocument = z.output<typeof zCaseDocument>

/** Outcomes from a document in the shape of CASE (`export-case.ts`). In what is reported the items are numbered from 1. */
export function importCase(input: unknown): ImportedOutcomes {
  const document = zCaseDocument.safeParse(input)
  if (document.success) return checkOutcomes(readItems(document.data), memberOf)
  return {
    ok: false,
    problems: document.error.issues.map(({ path }) => {
      const [list, index, ...member] = path
      const row = list === 'CFItems' && typeof index === 'number' ? index + 1 : 0
      return { row, field: (row === 0 ? path : member).join('.'), code: 'wrong-kind' }
    }),
  }
}

function readItems({ CFItems, CFAssociations }: CaseDocument): UncheckedOutcome[] {
  const exactMatches = new Map<unknown, { type: 'exactMatch'; target: string; name?: string }[]>()
  for (const { associationType, originNodeURI, destinationNodeURI } of CFAssociations) {
    if (associationType !== 'exactMatchOf') continue
    const { uri: target, title: name } = destinationNodeURI
    const matches = exactMatches.get(originNodeURI.uri) ?? []
    exactMatches.set(originNodeURI.uri, [
      ...matches,
      { type: 'exactMatch', target, ...(name !== undefined && { name }) },
    ])
  }
  return CFItems.map(({ uri, CFItemType, fullStatement, abbreviatedStatement, extensions }, index) => {
    const { level, descriptorLevels, en, alignments = [] } = extensions
    return {
      row: index + 1,
      id: uri,
      content: {
        kind: CFItemType,
        text: { nl: fullStatement, ...(en?.fullStatement !== undefined && { en: en.fullStatement }) },
        plain: {
          nl: abbreviatedStatement,
          ...(en?.abbreviatedStatement !== undefined && { en: en.abbreviatedStatement }),
        },
        level,
        ...(descriptorLevels !== undefined && { descriptorLevels }),
        alignments: [...(exactMatches.get(uri) ?? []), ...alignments],
      },
    }
  })
}

/** How the document calls a field. */
function memberOf(field: string): string {
  const members: Readonly<Record<string, string>> = {
    id: 'uri',
    kind: 'CFItemType',
    text: 'fullStatement',
    'text.nl': 'fullStatement',
    'text.en': 'extensions.en.fullStatement',
    plain: 'abbreviatedStatement',
    'plain.nl': 'abbreviatedStatement',
    'plain.en': 'extensions.en.abbreviatedStatement',
  }
  return members[field] ?? `extensions.${field}`
}
