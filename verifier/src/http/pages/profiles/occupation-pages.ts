import { acceptFile, acceptForm, localeOf } from '@stapel/shared/server'
import type { Locale, Want } from '@stapel/shared'
import { Router, type Request, type Response } from 'express'
import { z } from 'zod'
import type { VerifierContext } from '../../../context.ts'
import type { Catalogue } from '../../../domain/catalogue/catalogue.ts'
import { EscoFileError } from '../../../domain/esco/esco-file-error.ts'
import type { EscoOccupation } from '../../../domain/esco/esco-occupation.ts'
import {
  findKnownOccupation,
  searchKnownOccupations,
  type NamedOccupation,
} from '../../../domain/esco/known-occupations.ts'
import { parseEscoOccupation } from '../../../domain/esco/parse-esco-occupation.ts'
import { getForMaker } from '../../../domain/job-profiles/assert-maker.ts'
import { changeDraft } from '../../../domain/job-profiles/change-draft.ts'
import { takeOverOccupation } from '../../../domain/job-profiles/edit-draft.ts'
import { presentErrors, presentOptions, type FormError } from '../../../views/profiles/form-view.ts'
import { presentProposals } from '../../../views/profiles/present-proposals.ts'
import { t } from '../../../views/words/index.ts'
import { pageValues } from '../page-values.ts'
import { editHref, editPath, makerOf, type MakerRequest } from './maker.ts'
import { freeId } from './outcome-pages.ts'
import { zStrings } from './read-form.ts'

const path = `${editPath}/occupation` as const
const maxFileBytes = 3_000_000
const occupationUri = /^http:\/\/data\.europa\.eu\/esco\/occupation\/[\w.-]{1,100}$/

const zChosen = z.object({
  known: z.string().default(''),
  uri: z.string().trim().max(200).default(''),
  q: z.string().max(200).default(''),
})
const zTaken = z.object({
  uri: z.string().regex(occupationUri),
  name: z.string().trim().min(1).max(300),
  must: zStrings,
  nice: zStrings,
})

/** Beginning with an occupation of ESCO: chosen, pasted or uploaded; its skills are proposals until the maker takes them over. */
export function occupationPagesRouter(ctx: VerifierContext): Router {
  const router = Router()

  router.get(path, async (request, response) => {
    await getForMaker(ctx, makerOf(request))
    const { q } = request.query
    await showSearch(request, response, typeof q === 'string' ? q.slice(0, 200) : '', '', [])
  })

  router.post(path, acceptFile('file', maxFileBytes), async (request: MakerRequest, response: Response) => {
    const key = makerOf(request)
    const locale = localeOf(request)
    await getForMaker(ctx, key)
    const parsed = zChosen.safeParse(request.body ?? {})
    const chosen = parsed.success ? parsed.data : zChosen.parse({})
    const found = await occupationOf(request, chosen.uri === '' ? chosen.known : chosen.uri, locale)
    if ('field' in found) {
      await showSearch(request, response.status(400), chosen.q, chosen.uri, [found])
      return
    }
    const catalogue = await ctx.catalogue.read()
    if (found.skills.length > 0 && catalogue !== null) {
      showPreview(request, response, found, catalogue)
      return
    }
    await changeDraft(ctx, key, (draft) => takeOverOccupation(draft, found, [], []))
    response.redirect(303, `${editHref(key)}?done=saved`)
  })

  router.post(`${path}/import`, acceptForm, async (request: MakerRequest, response: Response) => {
    const key = makerOf(request)
    await getForMaker(ctx, key)
    const taken = zTaken.safeParse(request.body ?? {})
    const catalogue = await ctx.catalogue.read()
    if (!taken.success || catalogue === null) {
      response.redirect(303, `${editHref(key)}/occupation`)
      return
    }
    const { uri, name, must, nice } = taken.data
    await changeDraft(ctx, key, (draft) => {
      const asked = new Set(draft.content.wants.flatMap(({ anyOf }) => anyOf))
      const wants = wantsOf(
        draft.content.wants,
        catalogue,
        must,
        nice.filter((one) => !must.includes(one)),
        asked,
      )
      return takeOverOccupation(draft, { uri, name }, wants, catalogue.names)
    })
    response.redirect(303, `${editHref(key)}?done=saved`)
  })
  return router

  /** A file comes first; then the service, where there is one; else the occupation alone, without skills. */
  async function occupationOf(request: Request, uri: string, locale: Locale): Promise<EscoOccupation | FormError> {
    if (request.file !== undefined && request.file.size > 0) return readFile(request.file.buffer, locale)
    if (uri === '') return { field: 'uri', message: t(locale, 'escoNothing') }
    if (!occupationUri.test(uri)) return { field: 'uri', message: t(locale, 'formOccupation') }
    const known = findKnownOccupation(uri)
    if (ctx.esco === null) return { uri, name: known?.name ?? uri.slice(uri.lastIndexOf('/') + 1), skills: [] }
    return (await ctx.esco.find(uri)) ?? { field: 'uri', message: t(locale, 'escoUnreachable') }
  }

  async function search(q: string): Promise<readonly NamedOccupation[]> {
    const known = searchKnownOccupations(q)
    const found = q === '' || ctx.esco === null ? [] : ((await ctx.esco.search(q)) ?? [])
    return [...known, ...found.filter(({ uri }) => occupationUri.test(uri) && !known.some((one) => one.uri === uri))]
  }

  async function showSearch(
    request: MakerRequest,
    response: Response,
    q: string,
    uri: string,
    errors: readonly FormError[],
  ) {
    const values = pageValues(request)
    const { locale } = values
    const options = (await search(q)).map((one) => ({ value: one.uri, label: one.name }))
    response.render('profiles/occupation', {
      ...values,
      title: t(locale, 'escoTitle'),
      private: true,
      narrow: true,
      edit: editHref(makerOf(request)),
      q,
      uri,
      options: options.length === 0 ? undefined : presentOptions('known', options, []),
      ...presentErrors(errors, locale),
    })
  }

  function showPreview(
    request: MakerRequest,
    response: Response,
    occupation: EscoOccupation,
    catalogue: Catalogue,
  ): void {
    const values = pageValues(request)
    const { locale } = values
    response.render('profiles/occupation-preview', {
      ...values,
      title: t(locale, 'escoPreviewTitle', { name: occupation.name }),
      private: true,
      narrow: true,
      edit: editHref(makerOf(request)),
      occupation,
      ...presentProposals(occupation, catalogue, locale),
    })
  }
}

function readFile(bytes: Uint8Array, locale: Locale): EscoOccupation | FormError {
  try {
    return parseEscoOccupation(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch (error) {
    if (error instanceof EscoFileError)
      return {
        field: 'file',
        message: t(locale, 'escoBadFile', {
          field: error.fields
            .map(({ field }) => field)
            .slice(0, 3)
            .join(', '),
        }),
      }
    if (error instanceof SyntaxError || error instanceof TypeError)
      return { field: 'file', message: t(locale, 'escoNotJson') }
    throw error
  }
}

/** Each outcome once, and none that is asked already. */
function wantsOf(
  known: readonly Want[],
  catalogue: Catalogue,
  must: readonly string[],
  nice: readonly string[],
  asked: ReadonlySet<string>,
): Want[] {
  const chosen = [...new Set([...must, ...nice])].filter((uri) => !asked.has(uri))
  return catalogue.outcomes
    .filter(({ uri }) => chosen.includes(uri))
    .map(({ uri, level }, index) => ({
      id: freeId(known, index),
      anyOf: [uri],
      ...(level && { minLevel: level }),
      must: must.includes(uri),
    }))
}
