import { createHmac } from 'node:crypto'
import type { Request, RequestHandler, Response } from 'express'
import type { z } from 'zod'
import type { Locale } from '@stapel/shared'
import { createCsrf, createSessionCookie, localeOf, NotAllowedError, otherLocaleUrl } from '@stapel/shared/server'
import type { IssuerContext } from '../../../context.ts'
import type { Permission } from '../../../domain/access/actor.ts'
import { findSignedIn, type SignedIn } from '../../../domain/staff/find-signed-in.ts'
import type { FormSpec } from '../../../views/forms/create-form.ts'
import type { PageFrame } from '../../../views/page-frame.ts'
import type { PageModels, PageName } from '../../../views/page-models.ts'
import { renderPage } from '../../../views/render-page.ts'
import type { WordKey } from '../../../views/words/index.ts'
import { setFlash, takeFlash } from './flash.ts'
import { readForm, type ReadForm } from './read-form.ts'
import { createStaffFrame } from './staff-frame.ts'

/** One request for a page, with what its handler may do. */
export interface Visit {
  readonly req: Request
  readonly res: Response
  readonly locale: Locale
  /** A part of the path. */
  readonly param: (name: string) => string
  /** A part behind the `?`; empty is absent. */
  readonly query: (name: string) => string | undefined
  readonly show: <Name extends PageName>(name: Name, model: PageModels[Name], status?: number) => Promise<void>
  /** To the next page, after something was done (303, so that a reload does it no second time). */
  readonly redirect: (path: string, flash?: WordKey) => void
  readonly readForm: <Schema extends z.ZodType>(schema: Schema, form: FormSpec) => ReadForm<z.output<Schema>>
}

/** A visit by somebody who is signed in and may do this. */
export interface StaffVisit extends Visit {
  readonly signedIn: SignedIn
  readonly org: string
  readonly actor: SignedIn['actor']
}

export type PageKit = ReturnType<typeof createPageKit>

export function createPageKit(ctx: IssuerContext) {
  const { config } = ctx
  const secure = config.issuerUrl.startsWith('https:')
  const sessionCookie = createSessionCookie({ secure })
  const csrf = createCsrf({
    secret: createHmac('sha256', config.keyEncryptionKey).update('csrf').digest('base64url'),
    secure,
    sessionOf: (request) => sessionCookie.read(request) ?? '',
    origins: [config.issuerUrl],
  })

  const findVisitor = async (req: Request): Promise<SignedIn | null> => {
    const secret = sessionCookie.read(req)
    return secret === undefined ? null : findSignedIn(ctx, secret)
  }

  const createFrame = async (req: Request, res: Response, signedIn: SignedIn | null): Promise<PageFrame> => {
    const locale = localeOf(req)
    const flash = takeFlash(req, res, locale)
    return {
      locale,
      otherLocaleUrl: otherLocaleUrl(req),
      csrfToken: csrf.tokenFor(req, res),
      walletUrl: config.walletUrl,
      verifierUrl: config.verifierUrl,
      ...(flash === undefined ? {} : { flash }),
      ...(signedIn === null ? {} : { staff: await createStaffFrame(ctx, signedIn, req.path, locale) }),
    }
  }

  const createVisit = (req: Request, res: Response, signedIn: SignedIn | null): Visit => {
    const locale = localeOf(req)
    return {
      req,
      res,
      locale,
      param(name) {
        const value = req.params[name]
        return typeof value === 'string' ? value : ''
      },
      query(name) {
        const value = req.query[name]
        return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 500) : undefined
      },
      async show(name, model, status = 200) {
        const frame = await createFrame(req, res, signedIn)
        // Pages differ by language and by who is signed in: no shared cache may keep one. A handler may have said that none may.
        const isForNoCache = signedIn !== null || res.get('Cache-Control') === 'no-store'
        res
          .status(status)
          .set('Cache-Control', isForNoCache ? 'no-store' : 'private, no-cache')
          .type('html')
        res.send(renderPage(name, model, frame))
      },
      redirect(path, flash) {
        if (flash !== undefined) setFlash(res, flash, secure)
        res.redirect(303, path)
      },
      readForm: (schema, form) => readForm(schema, req.body, form, locale),
    }
  }

  return {
    csrf,
    sessionCookie,
    createVisit,
    /** A page for everybody. */
    anyone:
      (handler: (visit: Visit) => Promise<void> | void): RequestHandler =>
      async (req, res) =>
        handler(createVisit(req, res, null)),
    /** A page for staff: who is not signed in goes to sign in, and comes back after it. */
    staff:
      (needs: Permission | null, handler: (visit: StaffVisit) => Promise<void> | void): RequestHandler =>
      async (req, res) => {
        const signedIn = await findVisitor(req)
        if (signedIn === null) {
          const next = req.method === 'GET' ? `?next=${encodeURIComponent(req.originalUrl)}` : ''
          res.redirect(303, `/sign-in${next}`)
          return
        }
        if (needs !== null && !signedIn.permissions.includes(needs)) throw new NotAllowedError()
        const visit = createVisit(req, res, signedIn)
        await handler({ ...visit, signedIn, org: signedIn.org, actor: signedIn.actor })
      },
    findVisitor,
  }
}
