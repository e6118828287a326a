import { describeWant, lastPartOf, type Locale } from '@stapel/shared'
import { acceptForm, localeOf } from '@stapel/shared/server'
import { Router, type Response } from 'express'
import type { VerifierContext } from '../../../context.ts'
import { getForMaker } from '../../../domain/job-profiles/assert-maker.ts'
import { changeDraft, draftOf } from '../../../domain/job-profiles/change-draft.ts'
import { describeJob, undoRemoval } from '../../../domain/job-profiles/edit-draft.ts'
import type { JobProfileSeries, ProfileDraft } from '../../../domain/job-profiles/job-profile-series.ts'
import { namesFrom } from '../../../domain/job-profiles/names-of-content.ts'
import { jobProfileUrl } from '../../../domain/job-profiles/present-job-profile.ts'
import { publishProfile } from '../../../domain/job-profiles/publish-profile.ts'
import { withdrawProfile } from '../../../domain/job-profiles/withdraw-profile.ts'
import { presentErrors, type FormError } from '../../../views/profiles/form-view.ts'
import { presentProfile } from '../../../views/profiles/present-profile.ts'
import { t } from '../../../views/words/index.ts'
import { pageValues } from '../page-values.ts'
import { aboutLabels, contentOfAbout, valuesOfAbout, zAbout } from './about-form.ts'
import { doneWordOf, editHref, editPath, makerOf, type MakerRequest } from './maker.ts'
import { readForm } from './read-form.ts'

/** Where a maker sees the profile as a whole, and what is about the whole: the job itself, going online, going offline. */
export function editProfileRouter(ctx: VerifierContext): Router {
  const { config } = ctx
  const router = Router()

  router.get(editPath, async (request, response) => {
    const key = makerOf(request)
    const series = await getForMaker(ctx, key)
    const values = pageValues(request)
    const { locale } = values
    const draft = draftOf(series)
    const done = doneWordOf(request)
    response.render('profiles/edit', {
      ...values,
      heading: t(locale, 'editTitle'),
      private: true,
      edit: editHref(key),
      path: `/profiles/${series._id}`,
      ...presentProfile(draft.content, draft.names, locale),
      done: done && t(locale, done),
      link: presentLink(jobProfileUrl(config.verifierUrl, key.id), key.secret, draft, locale),
      isNew: request.query['done'] === 'created',
      youAsk: youAsk(draft, locale),
      removed: removedLine(draft, locale),
      ...presentState(series, locale),
    })
  })

  router.post(`${editPath}/undo`, async (request, response) => {
    const key = makerOf(request)
    await changeDraft(ctx, key, undoRemoval)
    response.redirect(303, `${editHref(key)}?done=put-back`)
  })

  router.get(`${editPath}/about`, async (request, response) => {
    const { content } = draftOf(await getForMaker(ctx, makerOf(request)))
    showAbout(request, response, valuesOfAbout(content), [])
  })

  router.post(`${editPath}/about`, acceptForm, async (request: MakerRequest, response) => {
    const key = makerOf(request)
    const locale = localeOf(request)
    await getForMaker(ctx, key)
    const form = readForm(zAbout, request.body, aboutLabels(locale), locale)
    if (!form.ok) {
      showAbout(request, response.status(400), request.body as object, form.errors)
      return
    }
    await changeDraft(ctx, key, (draft) => describeJob(draft, contentOfAbout(form.data, draft.content.roles)))
    response.redirect(303, `${editHref(key)}?done=saved`)
  })

  for (const [path, view, title] of [
    ['publication', 'profiles/publish', 'publishTitle'],
    ['withdrawal', 'profiles/withdraw', 'withdrawTitle'],
  ] as const) {
    router.get(`${editPath}/${path}` as const, async (request, response) => {
      const key = makerOf(request)
      const { content, names } = draftOf(await getForMaker(ctx, key))
      const values = pageValues(request)
      const shown = presentProfile(content, names, values.locale)
      const heading = t(values.locale, title)
      response.render(view, { ...values, ...shown, heading, private: true, narrow: true, edit: editHref(key) })
    })
  }

  router.post(`${editPath}/publication`, async (request, response) => {
    const key = makerOf(request)
    await publishProfile(ctx, key)
    response.redirect(303, `${editHref(key)}?done=published`)
  })

  for (const [path, isOffline, done] of [
    ['withdrawal', true, 'withdrawn'],
    ['restoration', false, 'restored'],
  ] as const) {
    router.post(`${editPath}/${path}` as const, async (request, response) => {
      const key = makerOf(request)
      await withdrawProfile(ctx, key, isOffline)
      response.redirect(303, `${editHref(key)}?done=${done}`)
    })
  }
  return router
}

function showAbout(request: MakerRequest, response: Response, typed: object, errors: readonly FormError[]): void {
  const values = pageValues(request)
  const { locale } = values
  const back = editHref(makerOf(request))
  response.render('profiles/new', {
    ...values,
    title: t(locale, 'editChangeAbout'),
    private: true,
    narrow: true,
    action: `${back}/about`,
    submit: t(locale, 'makeSave'),
    back,
    typed,
    ...presentErrors(errors, locale),
  })
}

function presentLink(profileUrl: string, secret: string, { content }: ProfileDraft, locale: Locale) {
  const url = `${profileUrl}/edit/${secret}`
  const file = `${t(locale, 'editLinkFile', { title: content.title })}\n\n${url}\n`
  return { url, fileUrl: `data:text/plain;charset=utf-8;base64,${Buffer.from(file).toString('base64')}` }
}

/** The whole in one sentence; each point follows in its own words. */
function youAsk({ content: { wants } }: ProfileDraft, locale: Locale): string | undefined {
  if (wants.length === 0) return undefined
  const count = (must: boolean): number => wants.filter((want) => want.must === must).length
  const [must, nice] = [count(true), count(false)]
  const mustWords = t(locale, 'editMustCount', { count: must })
  return nice === 0
    ? t(locale, 'editYouAskOnly', { must: mustWords })
    : t(locale, 'editYouAsk', { must: mustWords, nice: t(locale, 'editNiceCount', { count: nice }) })
}

function removedLine({ removed, names }: ProfileDraft, locale: Locale): string | undefined {
  if (removed === null) return undefined
  const asked =
    removed.kind === 'want'
      ? describeWant(removed.want, namesFrom(names), locale).asked
      : (names.find(({ uri }) => uri === removed.uri)?.name ?? lastPartOf(removed.uri))
  return t(locale, 'editRemoved', { asked })
}

function presentState({ state, draft, versions }: JobProfileSeries, locale: Locale) {
  const number = versions.at(-1)?.number ?? 0
  const stateLines = {
    private: [t(locale, 'editStatePrivate'), t(locale, 'editStatePrivateUntil')],
    published: [t(locale, draft === null ? 'editStatePublished' : 'editStateChanged', { number })],
    withdrawn: [t(locale, 'editStateWithdrawn')],
  }[state]
  return {
    stateLines,
    isOnline: state === 'published',
    isWithdrawn: state === 'withdrawn',
    canPublish: draft !== null && draft.content.wants.length > 0,
    publishLabel: t(locale, versions.length === 0 ? 'editPublish' : 'editPublishNext'),
  }
}
