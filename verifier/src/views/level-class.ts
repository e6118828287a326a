/** The class of base.css that colours a level: `Entry` is 0 there, `4+` has a double edge. */
export function levelClassOf(code: string): string {
  const known: Readonly<Record<string, string>> = { Entry: 'lv-0', '4+': 'lv-4plus' }
  return known[code] ?? (/^[1-8]$/.test(code) ? `lv-${code}` : 'lv-0')
}
