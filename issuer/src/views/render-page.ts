import { readdirSync, readFileSync } from 'node:fs'
import Handlebars from 'handlebars'
import { translateVocabulary } from '@stapel/shared'
import type { PageFrame } from './page-frame.ts'
import type { PageModels, PageName } from './page-models.ts'
import { translate } from './words/index.ts'

const folder = (name: string): URL => new URL(`${name}/`, import.meta.url)

function readTemplates(name: string): [string, string][] {
  return readdirSync(folder(name))
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => [file.slice(0, -'.hbs'.length), readFileSync(new URL(file, folder(name)), 'utf8')])
}

interface HelperOptions {
  readonly hash: Readonly<Record<string, string | number>>
  readonly data: { readonly root: { readonly frame: PageFrame } }
}

/** A text by its key, in the language of the page. A key that does not exist is a bug and says so. */
function t(key: unknown, { hash, data }: HelperOptions): string {
  const { locale } = data.root.frame
  if (typeof key !== 'string') throw new TypeError('t needs a key')
  if (translate.isKey(key)) return translate.loosely(locale, key, hash)
  if (translateVocabulary.isKey(key)) return translateVocabulary.loosely(locale, key, hash)
  throw new TypeError(`There is no text ${key}`)
}

const handlebars = Handlebars.create()
handlebars.registerHelper('t', t)
handlebars.registerHelper('is', (one: unknown, other: unknown) => one === other)
for (const [name, text] of readTemplates('partials')) handlebars.registerPartial(name, text)
for (const [name, text] of readTemplates('layouts')) handlebars.registerPartial(`layout-${name}`, text)

const pages = new Map(readTemplates('pages').map(([name, text]) => [name, handlebars.compile<object>(text)]))

/** Renders a page: its template in `pages/` with its model, inside the layout. Everything is escaped but what we drew ourselves. */
export function renderPage<Name extends PageName>(name: Name, model: PageModels[Name], frame: PageFrame): string {
  const page = pages.get(name)
  if (!page) throw new TypeError(`There is no page ${name}`)
  return page({ ...model, frame })
}
