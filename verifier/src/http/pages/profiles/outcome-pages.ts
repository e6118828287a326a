import { describeWant, type Locale, type Want } from '@stapel/shared'
import { acceptForm, localeOf, NotFoundError } from '@stapel/shared/server'
import { Router, type Request, type Response } from 'express'
import { z } from 'zod'
import type { VerifierContext } from '../../../context.ts'
import { searchCatalogue } from '../../../domain/catalogue/search-catalogue.ts'
import type { Catalogue } from '../../../domain/catalogue/catalogue.ts'
import { getForMaker } from '../../../domain/job-profiles/assert-maker.ts'
import { changeDraft, draftOf } from '../../../domain/job-profiles/change-draft.ts'
import { putWant } from '../../../domain/job-profiles/edit-draft.ts'
import type { NamedUri, ProfileDraft } from '../../../domain/job-profiles/job-profile-series.ts'
import { namesFrom } from '../../../domain/job-profiles/names-of-content.ts'
import { presentErrors, presentOptions, type FormError } from '../../../views/profiles/form-view.ts'
import { presentOutcomeChoice } from '../../../views/profiles/present-outcome-choice.ts'
import { t } from '../../../views/words/index.ts'
import { pageValues } from '../page-values.ts'
import { fetchOutcome } from './fetch-outcome.ts'
import { editHref, editPath, makerOf, type MakerRequest } from './maker.ts'
import { zStrings } from './read-form.ts'

const mostShown = 40
const mostAlternatives = 20
const path = `${editPath}/outcomes` as const

const zChoice = z.object({
  uri: zStrings,
  url: z.string().trim().max(2000).default(''),
  how: z.enum(['one', 'each']).default('one'),
  want: z.string().max(200).default(''),
  q: z.string().max(200).default(''),
})
type Choice = z.output<typeof zChoice>

/** Choosing outcomes by searching the catalogue, or by the address of one: as a new want, several, or one more possibility of a want. */
export function outcomePagesRouter(ctx: VerifierContext): Router {
  const router = Router()

  router.get(path, async (request, response) => {
    await getForMaker(ctx, makerOf(request))
    await show(request, response, zChoice.parse({ q: textOf(request, 'q'), want: textOf(request, 'want') }), [])
  })

  router.post(path, acceptForm, async (request: MakerRequest, response: Response) => {
    const key = makerOf(request)
    const locale = localeOf(request)
    const draft = draftOf(await getForMaker(ctx, key))
    const parsed = zChoice.safeParse(request.body ?? {})
    const choice = parsed.success ? parsed.data : zChoice.parse({})
    const refuse = (field: string, word: 'outcomesNothing' | 'outcomesNotThere' | 'outcomesTooMany' | 'formUrl') =>
      show(request, response.status(400), choice, [
        { field, message: t(locale, word, { label: t(locale, 'outcomesUrl') }) },
      ])

    if (choice.url !== '' && !/^https?:\/\/\S+$/.test(choice.url)) return refuse('url', 'formUrl')
    const pasted = choice.url === '' ? null : await fetchOutcome(ctx, choice.url)
    if (choice.url !== '' && pasted === null) return refuse('url', 'outcomesNotThere')
    const catalogue = await ctx.catalogue.read()
    const chosen = [...namedIn(catalogue, choice.uri), ...(pasted === null ? [] : [pasted])]
    if (chosen.length === 0) return refuse('url', 'outcomesNothing')
    const target = draft.content.wants.find(({ id }) => id === choice.want)
    if (chosen.length + (target?.anyOf.length ?? 0) > mostAlternatives) return refuse('url', 'outcomesTooMany')

    const wants = wantsOf(draft, chosen, catalogue, choice.how, target)
    await changeDraft(ctx, key, (current) => wants.reduce((next, want) => putWant(next, want, chosen), current))
    const [only, second] = wants
    response.redirect(
      303,
      only !== undefined && second === undefined
        ? `${editHref(key)}/wants/${encodeURIComponent(only.id)}`
        : `${editHref(key)}?done=saved`,
    )
  })
  return router

  async function show(request: MakerRequest, response: Response, choice: Choice, errors: readonly FormError[]) {
    const key = makerOf(request)
    const values = pageValues(request)
    const { locale } = values
    const draft = draftOf(await getForMaker(ctx, key))
    const target = choice.want === '' ? undefined : findWant(draft, choice.want)
    const catalogue = await ctx.catalogue.read()
    const found = catalogue === null ? [] : searchCatalogue(catalogue, choice.q)
    response.render('profiles/outcomes', {
      ...values,
      title: t(locale, 'outcomesTitle'),
      private: true,
      narrow: true,
      edit: editHref(key),
      choice,
      forWant:
        target && t(locale, 'outcomesForWant', { asked: describeWant(target, namesFrom(draft.names), locale).asked }),
      isReachable: catalogue !== null,
      found: found
        .slice(0, mostShown)
        .map((outcome, index) => presentOutcomeChoice(outcome, index, choice.uri, locale)),
      foundLine: t(locale, 'outcomesFound', { count: found.length }),
      moreLine: found.length > mostShown ? t(locale, 'outcomesMore', { count: mostShown }) : undefined,
      how: target ? undefined : presentOptions('how', howOptions(locale), [choice.how]),
      ...presentErrors(errors, locale),
    })
  }
}

function howOptions(locale: Locale) {
  return [
    { value: 'one', label: t(locale, 'outcomesHowOne') },
    { value: 'each', label: t(locale, 'outcomesHowEach') },
  ]
}

function textOf({ query }: Pick<Request, 'query'>, name: string): string | undefined {
  const value = query[name]
  return typeof value === 'string' ? value.slice(0, 200) : undefined
}

export function findWant({ content }: ProfileDraft, id: string): Want {
  const want = content.wants.find((one) => one.id === id)
  if (want === undefined) throw new NotFoundError('want')
  return want
}

/** Only what the catalogue has: the form may send anything. */
function namedIn(catalogue: Catalogue | null, uris: readonly string[]): NamedUri[] {
  return (catalogue?.outcomes ?? []).filter(({ uri }) => uris.includes(uri)).map(({ uri, name }) => ({ uri, name }))
}

/** A new want begins at the level that its outcome has in the catalogue; its own page follows, where that can be changed. */
function wantsOf(
  { content }: ProfileDraft,
  chosen: readonly NamedUri[],
  catalogue: Catalogue | null,
  how: Choice['how'],
  target: Want | undefined,
): readonly Want[] {
  const [first, ...others] = chosen
  if (first === undefined) return []
  if (target !== undefined) {
    const [known, ...rest] = target.anyOf
    const added = chosen.map(({ uri }) => uri).filter((uri) => !target.anyOf.includes(uri))
    return [{ ...target, anyOf: [known, ...rest, ...added] }]
  }
  const newWant = (anyOf: Want['anyOf'], index: number): Want => {
    const level = catalogue?.outcomes.find(({ uri }) => uri === anyOf[0])?.level
    return { id: freeId(content.wants, index), anyOf, ...(level && { minLevel: level }), must: true }
  }
  return how === 'each'
    ? chosen.map(({ uri }, index) => newWant([uri], index))
    : [newWant([first.uri, ...others.map(({ uri }) => uri)], 0)]
}

/** A number that no want has had before it, so that a removed one can come back. */
export function freeId(wants: readonly Want[], index: number): string {
  const numbers = wants.map(({ id }) => Number(/^want-(\d+)$/.exec(id)?.[1] ?? 0))
  return `want-${Math.max(0, ...numbers) + 1 + index}`
}
