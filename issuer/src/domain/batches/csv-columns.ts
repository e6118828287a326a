/** The columns that we know, by the names that Dutch and English files give them: without case, spaces, dots and dashes. */
const columnNames = {
  name: ['naam', 'name', 'volledigenaam', 'fullname', 'deelnemer', 'student', 'cursist'],
  givenName: ['voornaam', 'roepnaam', 'firstname', 'givenname'],
  infix: ['tussenvoegsel', 'tussenvoegsels', 'voorvoegsel', 'infix'],
  familyName: ['achternaam', 'lastname', 'familyname', 'surname'],
  email: ['email', 'emailadres', 'mail', 'mailadres', 'emailaddress'],
  language: ['taal', 'language'],
  awardedDate: ['datum', 'date', 'behaaldop', 'datumbehaald', 'awardeddate', 'awarded'],
  validUntil: ['geldigtot', 'validuntil', 'einddatum'],
  route: ['route', 'leerroute'],
  grade: ['cijfer', 'beoordeling', 'resultaat', 'grade'],
  narrative: ['toelichting', 'opmerking', 'narrative', 'comment'],
} as const satisfies Record<string, readonly string[]>

export type CsvColumn = keyof typeof columnNames

/** Null for a column that we don't know. */
export function columnOf(header: string): CsvColumn | null {
  const plain = header
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z]/g, '')
  const found = Object.entries(columnNames).find(([, names]) => (names as readonly string[]).includes(plain))
  return (found?.[0] as CsvColumn | undefined) ?? null
}
