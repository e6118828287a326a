/** The organisations of the example data: three that award, and a sector council that owns some definitions. */
export const exampleOrganisationSlugs = ['mbo-rijnoever', 'metaalpunt', 'lindehof', 'sectorraad-metaal'] as const
export type ExampleOrganisationSlug = (typeof exampleOrganisationSlugs)[number]

/** Owner and path part of every example achievement. The path part is the same for all versions. */
export const exampleAchievementPlaces = {
  A1: { organisation: 'metaalpunt', slug: 'technische-tekening-lezen' },
  A2: { organisation: 'metaalpunt', slug: 'cnc-frezen-basis' },
  A3: { organisation: 'metaalpunt', slug: 'cnc-draaien-basis' },
  A4: { organisation: 'metaalpunt', slug: 'cnc-programma-aanpassen' },
  A5: { organisation: 'metaalpunt', slug: 'mig-mag-lassen-hoeknaad' },
  A6: { organisation: 'mbo-rijnoever', slug: 'veilig-werken' },
  A7: { organisation: 'mbo-rijnoever', slug: 'keuzedeel-duurzaam-produceren' },
  A8: { organisation: 'mbo-rijnoever', slug: 'praktijkverklaring-magazijn-metaal' },
  A9: { organisation: 'mbo-rijnoever', slug: 'samenwerken-en-overdragen' },
  A10: { organisation: 'lindehof', slug: 'vitale-functies' },
  A11: { organisation: 'lindehof', slug: 'acute-opvang-abcde' },
  A12: { organisation: 'lindehof', slug: 'medische-apparatuur' },
  A13: { organisation: 'lindehof', slug: 'digitaal-werken-in-de-zorg' },
  A14: { organisation: 'metaalpunt', slug: 'proeve-cnc-verspaner' },
  A15: { organisation: 'lindehof', slug: 'integrale-casus-acute-opvang' },
  A16: { organisation: 'metaalpunt', slug: 'lasbewijs-2021' },
} as const satisfies Record<string, { organisation: ExampleOrganisationSlug; slug: string }>
export type ExampleAchievementKey = keyof typeof exampleAchievementPlaces

/** Which outcomes each example achievement holds; an outcome's key is the last part of its URI. */
export const exampleOutcomeKeysOf = {
  A1: ['werktekening-lezen', 'meetgereedschap-kiezen'],
  A2: ['freesmachine-instellen', 'product-frezen', 'product-meten'],
  A3: ['draaibank-instellen', 'as-draaien', 'slijtage-zien'],
  A4: ['programma-aanpassen', 'programma-testen'],
  A5: ['hoeknaad-lassen-en-keuren'],
  A6: ['gevaar-zien', 'stoppen-en-melden', 'pbm-gebruiken'],
  A7: ['materiaal-en-energie-besparen', 'verbetering-voorstellen'],
  A8: ['goederen-ontvangen', 'voorraad-bijwerken'],
  A9: ['taak-overdragen', 'feedback-vragen-en-geven'],
  A10: ['vitale-functies-meten', 'afwijking-melden'],
  A11: ['abcde-rapporteren', 'hulp-inroepen-sbar'],
  A12: ['apparatuur-aansluiten', 'storing-melden'],
  A13: ['gegevens-vastleggen', 'uitleg-aan-client'],
  A14: ['opdracht-zelfstandig-uitvoeren', 'keuzes-uitleggen'],
  A15: ['acute-situatie-aanpakken'],
  A16: ['hoeknaad-lassen'],
} as const satisfies Record<ExampleAchievementKey, readonly string[]>
export type ExampleOutcomeKey = (typeof exampleOutcomeKeysOf)[ExampleAchievementKey][number]

/** The example qualifications that achievements count toward. */
export const exampleQualificationPlaces = {
  Q1: { organisation: 'metaalpunt', slug: 'cnc-verspaner', name: 'Vakbekwaam CNC-verspaner (voorbeeld)' },
  Q2: { organisation: 'lindehof', slug: 'acute-opvang', name: 'Medewerker acute opvang (voorbeeld)' },
} as const satisfies Record<string, { organisation: ExampleOrganisationSlug; slug: string; name: string }>
export type ExampleQualificationKey = keyof typeof exampleQualificationPlaces
