import type { CredentialIssuer } from '../credentials/credential-issuer.ts'
import type { ExampleOrganisationSlug } from './example-keys.ts'

/** An organisation as its administrator would fill it in: no DID and no URL, those are the installation's. */
export interface ExampleOrganisation extends Omit<CredentialIssuer, 'id' | 'url' | 'countryCode' | 'image'> {
  readonly slug: ExampleOrganisationSlug
  readonly country: string
  readonly language: 'nl' | 'en'
  readonly description: string
  readonly email: string
  readonly colours: { readonly primary: string; readonly accent: string }
  readonly qualityAssurance: { readonly name: string; readonly description: string }
  /** Whether it awards, or only owns definitions and vouches for others. */
  readonly awards: boolean
}

export const exampleOrganisations: readonly ExampleOrganisation[] = [
  {
    slug: 'mbo-rijnoever',
    name: 'Voorbeeld MBO Rijnoever',
    country: 'NL',
    region: 'Gelderland',
    language: 'nl',
    identifiers: [{ kind: 'BRIN', value: '00XX' }],
    email: 'microcredentials@mbo-rijnoever.example',
    description:
      'VOORBEELD, geen echte school. Mbo-school voor techniek en logistiek, die ook erkent wat iemand op het werk heeft geleerd.',
    colours: { primary: '#123c69', accent: '#d96c2c' },
    qualityAssurance: {
      name: 'Kwaliteitszorg Voorbeeld MBO Rijnoever',
      description:
        'De examencommissie stelt elke beoordeling vast. Een tweede beoordelaar kijkt een steekproef na. Wie begeleidt, beoordeelt niet.',
    },
    awards: true,
  },
  {
    slug: 'metaalpunt',
    name: 'Voorbeeld Metaalinstituut MetaalPunt',
    country: 'NL',
    region: 'Noord-Brabant',
    language: 'nl',
    identifiers: [{ kind: 'KvK', value: '00000000' }],
    email: 'examens@metaalpunt.example',
    description:
      'VOORBEELD, geen echt instituut. Opleidings- en exameninstituut van de metaal: praktijkproeven op de machine, ook voor wie al jaren werkt.',
    colours: { primary: '#2b3a42', accent: '#c8553d' },
    qualityAssurance: {
      name: 'Examenreglement MetaalPunt (voorbeeld)',
      description:
        'Onafhankelijk examen met een vastgesteld beoordelingsformulier. Twee keer per jaar vergelijken de beoordelaars samen hun oordelen.',
    },
    awards: true,
  },
  {
    slug: 'lindehof',
    name: 'Voorbeeld Ziekenhuisacademie Lindehof',
    country: 'NL',
    region: 'Utrecht',
    language: 'nl',
    identifiers: [{ kind: 'KvK', value: '00000000' }],
    email: 'academie@lindehof.example',
    description:
      'VOORBEELD, geen echt ziekenhuis. Leert medewerkers in de zorg taken die zij daarna zelfstandig mogen doen.',
    colours: { primary: '#0b5d5e', accent: '#b0413e' },
    qualityAssurance: {
      name: 'Toetsbeleid Ziekenhuisacademie Lindehof (voorbeeld)',
      description:
        'Twee beoordelaars kijken mee bij elke toets in de praktijk. Een commissie van buiten bekijkt elk jaar de toetsen en de oordelen.',
    },
    awards: true,
  },
  {
    slug: 'sectorraad-metaal',
    name: 'Voorbeeld Sectorraad Metaal',
    country: 'NL',
    language: 'nl',
    identifiers: [{ kind: 'KvK', value: '00000000' }],
    email: 'secretariaat@sectorraad-metaal.example',
    description:
      'VOORBEELD, geen echte raad. Werkgevers en vakbonden in de metaal, die samen zeggen welke uitgevers zij erkennen.',
    colours: { primary: '#3d348b', accent: '#e08e1b' },
    qualityAssurance: {
      name: 'Erkenningsregeling Sectorraad Metaal (voorbeeld)',
      description: 'De raad bezoekt elke erkende uitgever eens per drie jaar en publiceert zijn oordeel.',
    },
    awards: false,
  },
]
