import { amsterdamDay, describeNode, findNode, type Rule } from '@stapel/shared'
import { acceptForm, NotFoundError } from '@stapel/shared/server'
import type { RequestHandler } from 'express'
import { z } from 'zod'
import type { IssuerContext } from '../../../../context.ts'
import { changeDesign, type DesignEdit } from '../../../../domain/qualifications/designing/change-design.ts'
import { DesignChangedError } from '../../../../domain/qualifications/designing/design-errors.ts'
import type { QualificationDraft } from '../../../../domain/qualifications/qualification-version.ts'
import { readRuleCatalogue } from '../../../../domain/qualifications/read-rule-catalogue.ts'
import type { KnownIssuer } from '../../../../views/staff/qualification-editor/facts-form.ts'
import { nodeAnchor } from '../../../../views/staff/qualification-editor/node-anchor.ts'
import { presentConflict } from '../../../../views/staff/qualification-editor/present-conflict.ts'
import { designBase, type Design } from '../../../../views/staff/qualification-editor/present-design.ts'
import type { PageKit, StaffVisit } from '../../kit/create-page-kit.ts'
import { valuesOf } from '../../kit/read-form.ts'

/** A visit of a designer to one draft. */
export interface DesignVisit extends StaffVisit {
  readonly draft: QualificationDraft
  readonly key: string
  readonly base: string
  readonly readDesign: () => Promise<Design>
  /** Back to the tree, at this node. */
  readonly backTo: (node?: string) => void
  /** The node of the draft that the address names. @throws NotFoundError */
  readonly nodeAsked: () => Rule
  readonly sayNode: (node: Rule) => Promise<string>
  /** Makes one change to the draft, as it was on the page that was sent. */
  readonly step: (edit: Omit<DesignEdit, 'by'>) => Promise<QualificationDraft>
}

const zRevision = z.coerce.number().int().nonnegative()
const designPath = '/staff/qualifications/:key/edit'

export type DesignKit = ReturnType<typeof createDesignKit>

/** What the pages of the editor share: the draft, one step, and what happens when somebody else was first. */
export function createDesignKit(ctx: IssuerContext, { staff, csrf }: PageKit) {
  const visitOf = (visit: StaffVisit, draft: QualificationDraft): DesignVisit => {
    const key = visit.param('key')
    const base = designBase(draft)
    const readDesign = async () => ({
      draft,
      catalogue: await readRuleCatalogue(ctx, draft),
      addresses: ctx.addresses,
      today: amsterdamDay(ctx.clock.now()),
    })
    return {
      ...visit,
      draft,
      key,
      base,
      readDesign,
      backTo: (node) => visit.redirect(node === undefined ? base : hrefOfNode(base, node)),
      nodeAsked() {
        const node = findNode(draft.content.rule, visit.query('node') ?? '')
        if (node === null) throw new NotFoundError('part')
        return node
      },
      async sayNode(node) {
        const { names } = await readRuleCatalogue(ctx, draft)
        return (node.title ?? describeNode(node, names, visit.locale)).replace(/:$/, '')
      },
      step: (edit) =>
        changeDesign(
          ctx,
          { org: visit.org, key, revision: revisionOf(visit) },
          { ...edit, by: visit.signedIn.account.name },
        ),
    }
  }

  const handle = (handler: (visit: DesignVisit) => Promise<void> | void): RequestHandler =>
    staff('qualifications:write', async (visit) => {
      const version = await ctx.qualifications.get(visit.org, visit.param('key'))
      if (version.state !== 'draft') {
        visit.redirect(`/staff/qualifications/${visit.param('key')}`, 'design.published-already')
        return
      }
      try {
        await handler(visitOf(visit, version))
      } catch (error) {
        if (!(error instanceof DesignChangedError)) throw error
        const { originalUrl } = visit.req
        const sent = valuesOf(visit.req.body)
        const page = presentConflict(error.draft, revisionOf(visit), { action: originalUrl, sent }, visit.locale)
        await visit.show('design-conflict', page, 409)
      }
    })

  return {
    designPath,
    show: (handler: (visit: DesignVisit) => Promise<void> | void) => handle(handler),
    /** For a form that was sent. */
    accept: (handler: (visit: DesignVisit) => Promise<void> | void): RequestHandler[] => [
      acceptForm,
      csrf.protect,
      handle(handler),
    ],
    /** The organisations of this installation, to choose from. */
    async knownIssuers(): Promise<KnownIssuer[]> {
      const { items } = await ctx.organisations.list()
      return items.map(({ did, name }) => ({ did, name }))
    },
  }
}

/** The address of a node in the editor: by its fragment, and beside it for the script, which sees no fragment of a redirect. */
export function hrefOfNode(base: string, node: string): string {
  const anchor = nodeAnchor(node)
  return `${base}?at=${encodeURIComponent(anchor)}#${anchor}`
}

/** The revision that the form was made from; a form without one was made by nobody. */
export function revisionOf({ req }: StaffVisit): number {
  return zRevision.catch(-1).parse((req.body as { readonly revision?: unknown } | undefined)?.revision ?? -1)
}
