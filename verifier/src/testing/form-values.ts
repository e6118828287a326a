const signs: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  '#x27': "'",
  '#x3D': '=',
  '#x60': '`',
}

/** What the form with this action would send as it stands: its hidden fields and its chosen options. */
export function formValues(html: string, action: string): Readonly<Record<string, string>> {
  const form = new RegExp(`<form[^>]*action="${action}"[^>]*>(.*?)</form>`, 's').exec(html)?.[1] ?? ''
  const fields = [...form.matchAll(/<input type="(?:hidden|radio)" name="([^"]*)" value="([^"]*)"( checked)?/g)]
  return Object.fromEntries(
    fields
      .filter(([whole, , , checked]) => whole.includes('"hidden"') || checked !== undefined)
      .map(([, name = '', value = '']) => [name, unescapeHtml(value)]),
  )
}

export function unescapeHtml(html: string): string {
  return html.replace(/&([a-z]+|#x[0-9A-F]+);/g, (_match, name: string) => signs[name] ?? '?')
}
