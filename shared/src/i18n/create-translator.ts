import type { Locale } from './locale.ts'

/** A text with `{names}` to fill in, or two of them to choose from by the parameter `count`. */
export type Message = string | { readonly one: string; readonly other: string }

type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never
type NamesOf<M extends Message> = M extends string
  ? NamesIn<M>
  : M extends { one: infer One extends string; other: infer Other extends string }
    ? NamesIn<One> | NamesIn<Other> | 'count'
    : never
type ValueOf<Name> = Name extends 'count' ? number : string | number
export type MessageParams<M extends Message> = { readonly [Name in NamesOf<M>]: ValueOf<Name> }

type ParamArguments<M extends Message> = string extends M
  ? [params?: Readonly<Record<string, string | number>>]
  : [NamesOf<M>] extends [never]
    ? []
    : [params: MessageParams<M>]

/**
 * A catalogue: Dutch is the definition, and English has the same keys. Write the English half
 * `satisfies Record<keyof typeof nl, Message>`, so that a missing or superfluous translation does not compile.
 */
export interface Catalogue<Nl extends Readonly<Record<string, Message>>> {
  readonly nl: Nl
  readonly en: { readonly [Key in keyof Nl]: Message }
}

export interface Translator<Nl extends Readonly<Record<string, Message>>> {
  /** The text in that language, as plain text: whoever puts it in HTML escapes it. */
  <Key extends keyof Nl & string>(locale: Locale, key: Key, ...params: ParamArguments<Nl[Key]>): string
  /** For keys that come from elsewhere, such as a code in a template. */
  readonly isKey: (key: string) => key is keyof Nl & string
  /** For a key known by `isKey` alone, whose parameters no type can tell. A name without a value stays as it is written. */
  readonly loosely: (
    locale: Locale,
    key: keyof Nl & string,
    params?: Readonly<Record<string, string | number>>,
  ) => string
}

/** Each package makes its own from its own texts, so that nobody downloads another's. */
export function createTranslator<const Nl extends Readonly<Record<string, Message>>>(
  catalogue: Catalogue<Nl>,
): Translator<Nl> {
  const loosely: Translator<Nl>['loosely'] = (locale, key, params = {}) =>
    fillIn(choose(catalogue[locale][key], params, locale), params)
  const translate = <Key extends keyof Nl & string>(locale: Locale, key: Key, ...params: ParamArguments<Nl[Key]>) =>
    loosely(locale, key, params[0])
  const isKey = (key: string): key is keyof Nl & string => Object.hasOwn(catalogue.nl, key)
  return Object.assign(translate, { isKey, loosely })
}

const pluralRules = { nl: new Intl.PluralRules('nl'), en: new Intl.PluralRules('en') } satisfies Record<Locale, unknown>

function choose(message: Message, params: Readonly<Record<string, string | number>>, locale: Locale): string {
  if (typeof message === 'string') return message
  return pluralRules[locale].select(Number(params['count'])) === 'one' ? message.one : message.other
}

function fillIn(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (written, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : written,
  )
}
