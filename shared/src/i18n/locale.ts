/** Dutch first: it is the language of learners, and the one that every message is written in first. */
export const locales = ['nl', 'en'] as const
export type Locale = (typeof locales)[number]

export function isLocale(text: unknown): text is Locale {
  return text === 'nl' || text === 'en'
}

/** The best of our languages for an `Accept-Language` header or a browser's list of languages; Dutch when none fits. */
export function chooseLocale(preferred: string | readonly string[] | undefined): Locale {
  const wishes = typeof preferred === 'string' ? byQuality(preferred) : (preferred ?? [])
  for (const wish of wishes) {
    const language = wish.toLowerCase().split('-')[0]
    if (isLocale(language)) return language
  }
  return 'nl'
}

function byQuality(header: string): string[] {
  return header
    .split(',')
    .map((item) => {
      const [tag = '', ...parameters] = item.split(';').map((part) => part.trim())
      const quality = parameters.find((parameter) => parameter.startsWith('q='))
      return { tag, quality: quality === undefined ? 1 : Number(quality.slice(2)) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag)
}
