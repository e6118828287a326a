import type { Locale } from '@stapel/shared'
import type { Problem } from '@stapel/shared/server'
import type { MessagePage } from '../page-models.ts'
import { translate, type WordKey } from '../words/index.ts'

const titles: Readonly<Partial<Record<Problem['code'], { readonly title: WordKey; readonly text?: WordKey }>>> = {
  'not-found': { title: 'problem.404.title', text: 'problem.404.text' },
  'not-allowed': { title: 'problem.403.title', text: 'problem.403.text' },
  'form-expired': { title: 'problem.csrf.title' },
  'internal-error': { title: 'problem.500.title', text: 'problem.500.text' },
  'link-not-valid': { title: 'link.gone' },
}

/** An error as somebody with a browser sees it: what happened, and where to go from here. The code stands under the details. */
export function presentProblem({ code, title, status }: Problem, locale: Locale, home: string): MessagePage {
  const words = titles[code]
  return {
    title: words ? translate.loosely(locale, words.title) : translate(locale, 'problem.other.title'),
    paragraphs: [words?.text === undefined ? title : translate.loosely(locale, words.text)],
    actions: [{ href: home, label: translate(locale, 'problem.back') }],
    details: [{ label: translate(locale, 'problem.code'), text: `${status} ${code}`, code: true }],
  }
}
