/** The id on the page of a node of the rule; node ids may hold anything, ids on a page no white space. */
export function nodeAnchor(id: string): string {
  return `part-${id.replace(/[^A-Za-z0-9-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}`)}`
}
