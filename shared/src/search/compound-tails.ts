const shortestCompound = 7
const shortestHead = 3
const mostTails = 10

/** What a Dutch syllable can begin with, before its vowel; `q`, `x` and `ps` as in words from elsewhere. */
const onset =
  /^(?:b[lr]?|ch?[lr]?|d[rw]?|f[lr]?|g[lr]?|h|j|k[lnrw]?|l|m|n|p[lrs]?|qu|r|s[cjlmnpt]?|schr?|s[pt][lr]|t[hrjw]?|v[lr]?|wr?|x|zw?)?(?=[aeiouy])/

/** Endings that make a word of a word: what is only that, behind consonants or not, is no part of a compound. */
const ending =
  /^[^aeiouy]*(?:e|en|er|ers|ere|eren|erd|erde|eert|el|els|ens|es|end|ende|ig|ige|iger|igen|igde|igd|ing|ingen|ering|eringen|eid|heid|heden|ijk|ijke|lijke?|baar|bare|atie|aties|tie|ties|iteit|iteiten|isch|ische|isme|ist|isten|eel|ele|ief|ieve|ement|ieel|iele|eur|eurs)$/

/**
 * The ends of a long word that can be words themselves: of "hoeknaadlassen" among them "naadlassen" and "lassen".
 * It knows spelling and no words, so some are none ("knaadlassen"): nobody searches for those. At most ten, the shortest.
 */
export function compoundTails(word: string): string[] {
  if (word.length < shortestCompound) return []
  const tails: string[] = []
  for (let at = word.length - 3; at >= shortestHead && tails.length < mostTails; at -= 1) {
    const tail = word.slice(at)
    if (canBeWord(tail) && isJoint(word.slice(0, at), tail)) tails.push(tail)
  }
  return tails
}

function canBeWord(tail: string): boolean {
  return onset.test(tail) && !ending.test(tail) && (tail.length > 3 || !/^[aeiouy]/.test(tail))
}

/** Not between two vowels, nor inside a sound that is written with two letters, nor behind a head that cannot be said. */
function isJoint(head: string, tail: string): boolean {
  if (!/[aeiouy]/.test(head) || (head.endsWith('s') && tail.startsWith('ch'))) return false
  return !/[aeiouy]{2}|ij|ch|qu|sj/.test(`${head.slice(-1)}${tail.charAt(0)}`)
}
