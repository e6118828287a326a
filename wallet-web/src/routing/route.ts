/** Where the learner is. Everything is behind the `#`, so that an offer or a credential's key never reaches a server's log. */
export type Route =
  | { readonly name: 'home' | 'not-found' | (typeof plainPages)[number] }
  | { readonly name: 'credential'; readonly key: string }
  | { readonly name: 'goal'; readonly id: string }
  /** `id` is that of the learner's own goal, or `new`. */
  | { readonly name: 'own-goal'; readonly id: string }
  /** `id` is that of an experience, or `new`. */
  | { readonly name: 'experience'; readonly id: string }
  /** `offer` is the query of an offer link: `credential_offer_uri=…` or `credential_offer=…`. */
  | { readonly name: 'claim'; readonly offer: string }
  /** `request` is the query of a link that asks to show something. */
  | { readonly name: 'share'; readonly request: string }

const plainPages = [
  'add',
  'progress',
  'choose-goal',
  'next-steps',
  'what-if',
  'experiences',
  'levels',
  'backup',
  'restore',
  'settings',
  'help',
  'deleted',
  'shared',
] as const
/** Pages about one thing, named by an address that may hold slashes. */
const pagesAbout = ['goal', 'own-goal', 'experience'] as const

export function parseRoute(hash: string): Route {
  const [path, query] = splitOnce(hash.replace(/^#?\/?/, ''), '?')
  const [page = '', ...rest] = path.split('/')
  if (page === '') return { name: 'home' }
  if (page === 'claim') return { name: 'claim', offer: query }
  if (page === 'share') return { name: 'share', request: query }
  if (page === 'badge' && rest[0] !== undefined) return { name: 'credential', key: rest[0] }
  const about = pagesAbout.find((name) => name === page)
  if (about !== undefined && rest.length > 0) return { name: about, id: decoded(rest.join('/')) }
  return plainPages.some((name) => name === page) && rest.length === 0
    ? { name: page as (typeof plainPages)[number] }
    : { name: 'not-found' }
}

/** The address of a route, for an `href`. */
export function hrefOf(route: Route): string {
  switch (route.name) {
    case 'home':
      return '#/'
    case 'credential':
      return `#/badge/${route.key}`
    case 'goal':
    case 'own-goal':
    case 'experience':
      return `#/${route.name}/${encodeURIComponent(route.id)}`
    case 'claim':
      return `#/claim?${route.offer}`
    case 'share':
      return `#/share?${route.request}`
    default:
      return `#/${route.name}`
  }
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)]
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch (error) {
    if (error instanceof URIError) return part
    throw error
  }
}
