import type { PageFrame, StaffFrame } from '../page-frame.ts'
import type { PageModels, PageName } from '../page-models.ts'

/** A page in one state, with made-up data: what is rendered, seen and tested. */
export type PageExample = {
  readonly [Name in PageName]: {
    readonly name: string
    readonly page: Name
    readonly model: PageModels[Name]
    readonly frame?: PageFrame
  }
}[PageName]

export const publicFrame: PageFrame = {
  locale: 'nl',
  otherLocaleUrl: '?lang=en',
  csrfToken: 'csrf',
  walletUrl: 'https://wallet.example',
  verifierUrl: 'https://controle.example',
}

export const englishFrame: PageFrame = { ...publicFrame, locale: 'en', otherLocaleUrl: '?lang=nl' }

const item = (label: string, current = false) => ({ label, href: '/staff', current })

const staff: StaffFrame = {
  organisation: 'Voorbeeld Metaalinstituut MetaalPunt',
  name: 'Ans (voorbeeld)',
  role: 'beheerder',
  menu: [
    { heading: 'Werk', items: [item('Overzicht', true), item('Bewijzen geven'), item('Veel tegelijk geven')] },
    { heading: 'Inhoud', items: [item('Bewijzen maken'), item('Leeruitkomsten'), item('Kwalificaties')] },
    {
      heading: 'Beheer',
      items: [
        item('Organisatie'),
        item('Medewerkers'),
        item('Erkende uitgevers'),
        item('Sleutels'),
        item('API-sleutels'),
        item('Logboek'),
      ],
    },
  ],
  others: [{ org: 'lindehof', name: 'Voorbeeld Ziekenhuisacademie Lindehof' }],
}

export const staffFrame: PageFrame = { ...publicFrame, staff }
