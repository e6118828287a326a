import type { Message } from '@stapel/shared'

const nl = {
  'application.mail-begun.subject': 'Je aanvraag voor {title}',
  'application.mail-begun.heading': 'Je aanvraag is begonnen',
  'application.mail-begun.what':
    'Je vroeg bij {organisation} de kwalificatie “{title}” aan. Op je eigen pagina laat je zien welke bewijzen je hebt.',
  'application.mail-asked.subject': 'Er is nog iets nodig voor {title}',
  'application.mail-asked.heading': 'Er is nog iets nodig',
  'application.mail-asked.what':
    '{organisation} bekeek je aanvraag voor “{title}” en vraagt je om nog iets te laten zien.',
  'application.mail-received.subject': 'Je bewijzen voor {title} zijn binnen',
  'application.mail-received.heading': 'Je bewijzen zijn binnen',
  'application.mail-received.what':
    '{organisation} heeft de bewijzen die je deelde. Iemand bekijkt je aanvraag voor “{title}”. Op je eigen pagina zie je hoe ver je bent.',
  'application.mail-refused.subject': 'Je aanvraag voor {title} is afgewezen',
  'application.mail-refused.heading': 'Je aanvraag is afgewezen',
  'application.mail-refused.what': '{organisation} heeft besloten om je aanvraag voor “{title}” af te wijzen.',
  'application.mail-they-write': '{organisation} schrijft:',
  'application.mail-button': 'Naar je aanvraag',
  'application.mail-link-is-yours': 'De link is alleen voor jou: wie hem heeft, ziet je aanvraag.',
  'application.state.asked': 'Wacht op bewijzen',
  'application.state.received': 'Te beoordelen',
  'application.state.confirmed': 'Bevestigd',
  'application.state.awarded': 'Kwalificatie gegeven',
  'application.state.refused': 'Afgewezen',
  'application.state.withdrawn': 'Ingetrokken',
  'application.state.expired': 'Verlopen',
} as const

const en: Record<keyof typeof nl, Message> = {
  'application.mail-begun.subject': 'Your application for {title}',
  'application.mail-begun.heading': 'Your application has begun',
  'application.mail-begun.what':
    'You applied to {organisation} for the qualification “{title}”. On your own page you show which credentials you have.',
  'application.mail-asked.subject': 'Something more is needed for {title}',
  'application.mail-asked.heading': 'Something more is needed',
  'application.mail-asked.what':
    '{organisation} looked at your application for “{title}” and asks you to show something more.',
  'application.mail-received.subject': 'Your credentials for {title} have arrived',
  'application.mail-received.heading': 'Your credentials have arrived',
  'application.mail-received.what':
    '{organisation} has the credentials that you shared. Somebody looks at your application for “{title}”. On your own page you see how far you are.',
  'application.mail-refused.subject': 'Your application for {title} was refused',
  'application.mail-refused.heading': 'Your application was refused',
  'application.mail-refused.what': '{organisation} has decided to refuse your application for “{title}”.',
  'application.mail-they-write': '{organisation} writes:',
  'application.mail-button': 'To your application',
  'application.mail-link-is-yours': 'The link is for you alone: whoever has it sees your application.',
  'application.state.asked': 'Waits for credentials',
  'application.state.received': 'To be judged',
  'application.state.confirmed': 'Confirmed',
  'application.state.awarded': 'Qualification awarded',
  'application.state.refused': 'Refused',
  'application.state.withdrawn': 'Withdrawn',
  'application.state.expired': 'Expired',
}

export const applicationWords = { nl, en }
