import { formatDay } from '@stapel/shared'
import type { MailComposer } from '../../domain/mail/mail-composer.ts'
import { translate } from '../words/index.ts'
import { writeMail } from './write-mail.ts'

/** The mails that Stapel sends, in the receiver's language. */
export function createMailComposer(): MailComposer {
  return {
    offer({ award, organisation, offerLink, needsTxCode }) {
      const locale = award.recipient.language
      const names = { organisation: organisation.name, achievement: award.achievementName }
      return writeMail({
        locale,
        subject: translate(locale, 'mail.offer.subject', names),
        preheader: translate(locale, 'mail.offer.preheader', names),
        heading: translate(locale, 'mail.offer.heading'),
        name: award.recipient.name,
        paragraphs: [
          translate(locale, 'mail.offer.what', names),
          translate(locale, 'mail.offer.own'),
          ...(needsTxCode ? [translate(locale, 'mail.offer.code', names)] : []),
        ],
        button: translate(locale, 'mail.offer.button'),
        link: offerLink,
        withQrCode: true,
        closing: [
          translate(locale, 'mail.offer.until', { ...names, day: formatDay(award.offer.expiresAt, locale) }),
          translate(locale, 'mail.offer.not-you', names),
        ],
        from: organisation.name,
        colour: organisation.colours.primary,
      })
    },

    freshOffer({ award, organisation, offerLink, needsTxCode }) {
      const locale = award.recipient.language
      const names = { organisation: organisation.name, achievement: award.achievementName }
      return writeMail({
        locale,
        subject: translate(locale, 'mail.fresh.subject', names),
        preheader: translate(locale, 'mail.fresh.preheader'),
        heading: translate(locale, 'mail.fresh.heading'),
        name: award.recipient.name,
        paragraphs: [
          translate(locale, 'mail.fresh.what', names),
          translate(locale, 'mail.fresh.how'),
          ...(needsTxCode ? [translate(locale, 'mail.fresh.code', names)] : []),
        ],
        button: translate(locale, 'mail.fresh.button'),
        link: offerLink,
        withQrCode: true,
        closing: [translate(locale, 'mail.fresh.same'), translate(locale, 'mail.offer.not-you', names)],
        from: organisation.name,
        colour: organisation.colours.primary,
      })
    },

    application({ kind, organisation, applicant, title, link, reason }) {
      const locale = applicant.language
      const names = { organisation: organisation.name, title }
      return writeMail({
        locale,
        subject: translate(locale, `application.${kind}.subject`, names),
        preheader: translate(locale, `application.${kind}.what`, names),
        heading: translate(locale, `application.${kind}.heading`),
        name: applicant.name,
        paragraphs: [
          translate(locale, `application.${kind}.what`, names),
          ...(reason !== undefined && (kind === 'mail-asked' || kind === 'mail-refused')
            ? [translate(locale, 'application.mail-they-write', names), reason]
            : []),
        ],
        button: translate(locale, 'application.mail-button'),
        link,
        withQrCode: kind === 'mail-begun' || kind === 'mail-asked',
        closing: [translate(locale, 'application.mail-link-is-yours'), translate(locale, 'mail.offer.not-you', names)],
        from: organisation.name,
        colour: organisation.colours.primary,
      })
    },

    applicationsWaiting({ organisation, name, language, count, oldest, link }) {
      const subject = translate(language, 'applications.waiting', { count })
      return writeMail({
        locale: language,
        subject,
        preheader: translate(language, 'applications.waiting-oldest', { day: formatDay(oldest, language) }),
        heading: subject,
        name,
        paragraphs: [
          translate(language, 'applications.waiting-oldest', { day: formatDay(oldest, language) }),
          translate(language, 'applications.waiting-decide'),
        ],
        button: translate(language, 'applications.waiting-see'),
        link,
        withQrCode: false,
        closing: [translate(language, 'applications.waiting-why', { organisation: organisation.name })],
        from: organisation.name,
        colour: organisation.colours.primary,
      })
    },

    invitation({ organisation, name, role, language, link }) {
      const names = { organisation: organisation.name, role: translate(language, `role.${role}`) }
      return writeMail({
        locale: language,
        subject: translate(language, 'mail.invitation.subject', names),
        preheader: translate(language, 'mail.invitation.preheader'),
        heading: translate(language, 'mail.invitation.heading'),
        name,
        paragraphs: [translate(language, 'mail.invitation.what', names), translate(language, 'mail.invitation.how')],
        button: translate(language, 'mail.invitation.button'),
        link,
        withQrCode: false,
        closing: [translate(language, 'mail.invitation.until')],
        from: organisation.name,
        colour: organisation.colours.primary,
      })
    },

    proposal({ organisation, other, name, language, state, plain, reason, link }) {
      const names = { organisation: other, plain }
      return writeMail({
        locale: language,
        subject: translate(language, `mail.proposal.${state}.subject`, names),
        preheader: translate(language, `mail.proposal.${state}.heading`),
        heading: translate(language, `mail.proposal.${state}.heading`),
        name,
        paragraphs: [
          translate(language, `mail.proposal.${state}.what`, names),
          ...(state === 'accepted' ? [] : [translate(language, 'mail.proposal.reason', { reason })]),
        ],
        button: translate(language, 'mail.proposal.button'),
        link,
        withQrCode: false,
        closing: [translate(language, `mail.proposal.${state}.closing`)],
        from: organisation.name,
        colour: organisation.colours.primary,
      })
    },

    passwordReset({ name, language, link }) {
      return writeMail({
        locale: language,
        subject: translate(language, 'mail.reset.subject'),
        preheader: translate(language, 'mail.reset.preheader'),
        heading: translate(language, 'mail.reset.heading'),
        name,
        paragraphs: [translate(language, 'mail.reset.what')],
        button: translate(language, 'mail.reset.button'),
        link,
        withQrCode: false,
        closing: [translate(language, 'mail.reset.until'), translate(language, 'mail.reset.not-you')],
        from: 'Stapel',
      })
    },
  }
}
