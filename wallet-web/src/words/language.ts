import { signal } from '@preact/signals'
import {
  chooseLocale,
  createTranslator,
  type Catalogue,
  type Locale,
  type Message,
  type MessageParams,
} from '@stapel/shared'

/** The language of the screens. A component that reads it follows a change at once. */
export const language = signal<Locale>('nl')

/** What the browser asks for, until the learner chooses. */
export const preferredLanguage = (): Locale => chooseLocale(navigator.languages)

type Params<M extends Message> = keyof MessageParams<M> extends never ? [] : [params: MessageParams<M>]

/** The texts of one screen or component, in the language of the moment. Each brings its own, so that it is downloaded with it. */
export function words<const Nl extends Readonly<Record<string, Message>>>(
  catalogue: Catalogue<Nl>,
): <Key extends keyof Nl & string>(key: Key, ...params: Params<Nl[Key]>) => string {
  const translator = createTranslator<Nl>(catalogue)
  return (key, ...params) => translator.loosely(language.value, key, params[0])
}
