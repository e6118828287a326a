import type { Express } from 'express'
import { create as createHandlebars } from 'express-handlebars'
import type { Locale } from '../../i18n/locale.ts'

/** A helper sees the values of its page as `this`. */
type Helper = (this: { readonly locale?: Locale }, ...values: unknown[]) => unknown

export interface PageEngineOptions {
  /** With `layouts/` and `partials/` in it. */
  readonly viewsDir: string
  /** The words of the pages: `{{t "key" name=value}}`. */
  readonly translate: (locale: Locale, key: string, params: Readonly<Record<string, string | number>>) => string
  readonly helpers?: Readonly<Record<string, Helper>>
}

/**
 * Handlebars pages: everything is escaped, no page reads beyond its own values.
 * Each page gets `locale`; `{{t}}` speaks that language.
 */
export function usePages(app: Express, { viewsDir, translate, helpers = {} }: PageEngineOptions): void {
  const engine = createHandlebars({
    extname: '.hbs',
    defaultLayout: 'main',
    layoutsDir: `${viewsDir}/layouts`,
    partialsDir: `${viewsDir}/partials`,
    helpers: {
      t(
        this: { readonly locale?: Locale },
        key: string,
        options: {
          readonly hash: Record<string, string | number>
          readonly data: { readonly root: { readonly locale: Locale } }
        },
      ) {
        return translate(options.data.root.locale, key, options.hash)
      },
      eq: (a: unknown, b: unknown) => a === b,
      ...helpers,
    },
  })
  app.engine('hbs', engine.engine)
  app.set('view engine', 'hbs')
  app.set('views', viewsDir)
  app.enable('view cache')
}
