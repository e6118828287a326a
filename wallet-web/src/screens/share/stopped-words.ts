import type { Message, RequestRefusal } from '@stapel/shared'
import { words } from '../../words/language.ts'

const nl = {
  'title.not-a-request': 'Deze link is geen vraag om badges',
  'help.not-a-request': 'Kopieer de hele link, of scan de QR-code opnieuw.',
  'title.offline': 'Je bent offline',
  'help.offline': 'Om te zien wie dit vraagt, moet je online zijn. Er is niets gedeeld.',
  'title.unreachable': 'We krijgen geen antwoord',
  'help.unreachable': 'We konden de vraag niet ophalen. Probeer het zo nog eens. Er is niets gedeeld.',
  'title.gone': 'Deze vraag is er niet meer',
  'help.gone': 'Misschien heb je hem al beantwoord, of is hij verlopen. Vraag om een nieuwe link of QR-code.',
  'title.expired': 'Deze vraag is verlopen',
  'help.expired': 'Vraag om een nieuwe link of QR-code. Er is niets gedeeld.',
  'title.unsafe': 'Deze vraag vertrouwen we niet',
  'help.unsafe':
    'De vraag zegt van iemand te zijn, maar dat klopt niet. Deel niets. Ga naar de website van wie iets van je wil weten en begin daar opnieuw.',
  'title.unsupported': 'Deze vraag kunnen we niet beantwoorden',
  'help.unsupported':
    'Hij is gemaakt op een manier die deze wallet niet kent. Vraag of je een bestand mag sturen. Er is niets gedeeld.',
  'title.malformed': 'Er klopt iets niet in deze vraag',
  'help.malformed': 'Vraag om een nieuwe link of QR-code. Er is niets gedeeld.',
  'title.already-shared': 'Deze vraag heb je al beantwoord',
  'help.already-shared': 'Elke vraag werkt één keer. Bij Wat je hebt gedeeld zie je wat je toen liet zien.',
  'title.failed': 'Er ging iets mis in de wallet',
  'help.failed': 'Probeer het opnieuw. Er is niets gedeeld.',
  'title.unknown': 'We weten niet of het is aangekomen',
  'help.unknown':
    'We kregen geen antwoord van {name}. Je kunt het opnieuw proberen: dubbel delen kan niet, want elke vraag werkt één keer.',
  'title.over': 'Deze vraag is voorbij',
  'help.over':
    'Hij is al beantwoord of verlopen. Probeerde je het al eerder? Dan is dat misschien aangekomen. Vraag het {name}, of vraag om een nieuwe link.',
  'title.busy': 'Het is nu druk bij {name}',
  'help.busy': 'Wacht even en probeer het dan opnieuw. Er is nog niets gedeeld.',
  'title.not-accepted': '{name} heeft je antwoord niet aangenomen',
  'help.not-accepted':
    'Er is iets misgegaan met de controle. Er is niets gedeeld. Vraag om een nieuwe link of QR-code.',
  'title.not-readable': '{name} kan de handtekening van je wallet niet lezen',
  'help.not-readable': 'Er is niets gedeeld. Vraag of je een bestand mag sturen.',
  again: 'Probeer opnieuw',
  log: 'Wat je hebt gedeeld',
  technical: 'Technische gegevens',
} as const

const en = {
  'title.not-a-request': 'This link does not ask for badges',
  'help.not-a-request': 'Copy the whole link, or scan the QR code again.',
  'title.offline': 'You are offline',
  'help.offline': 'To see who asks this you must be online. Nothing has been shared.',
  'title.unreachable': 'We get no answer',
  'help.unreachable': 'We could not fetch the question. Try again in a moment. Nothing has been shared.',
  'title.gone': 'This question is not there any more',
  'help.gone': 'You may have answered it already, or it has expired. Ask for a new link or QR code.',
  'title.expired': 'This question has expired',
  'help.expired': 'Ask for a new link or QR code. Nothing has been shared.',
  'title.unsafe': 'We do not trust this question',
  'help.unsafe':
    'It says that it is from somebody, and that is not true. Share nothing. Go to the website of who wants to know something, and start again there.',
  'title.unsupported': 'We cannot answer this question',
  'help.unsupported':
    'It is made in a way that this wallet does not know. Ask whether you may send a file. Nothing has been shared.',
  'title.malformed': 'Something is wrong with this question',
  'help.malformed': 'Ask for a new link or QR code. Nothing has been shared.',
  'title.already-shared': 'You have answered this question already',
  'help.already-shared': 'Each question works once. At What you have shared you see what you showed then.',
  'title.failed': 'Something went wrong in the wallet',
  'help.failed': 'Try again. Nothing has been shared.',
  'title.unknown': 'We do not know whether it came through',
  'help.unknown':
    'We got no answer from {name}. You can try again: nothing can be shared twice, because each question works once.',
  'title.over': 'This question is over',
  'help.over':
    'It was answered already or has expired. Did you try before? Then that may have come through. Ask {name}, or ask for a new link.',
  'title.busy': '{name} is busy now',
  'help.busy': 'Wait a moment and try again. Nothing has been shared yet.',
  'title.not-accepted': '{name} has not taken your answer',
  'help.not-accepted':
    'Something went wrong when it was checked. Nothing has been shared. Ask for a new link or QR code.',
  'title.not-readable': '{name} cannot read the signature of your wallet',
  'help.not-readable': 'Nothing has been shared. Ask whether you may send a file.',
  again: 'Try again',
  log: 'What you have shared',
  technical: 'Technical details',
} as const satisfies Record<keyof typeof nl, Message>

export const stoppedWords = words({ nl, en })

/** Before there is anybody to name. */
export type ReadingProblem =
  | 'not-a-request'
  | 'offline'
  | 'unreachable'
  | 'gone'
  | 'expired'
  | 'unsafe'
  | 'unsupported'
  | 'malformed'
  | 'already-shared'
  | 'failed'

/** When the answer was on its way. */
export type SendingProblem = 'unknown' | 'over' | 'busy' | 'not-accepted' | 'not-readable'

/** What a refusal means to the learner: many ways to be wrong, few things to do. */
export const problemOfRefusal = {
  'not-a-request': 'not-a-request',
  'request-unreachable': 'unreachable',
  'asker-unreachable': 'unreachable',
  'request-gone': 'gone',
  'request-expired': 'expired',
  'signature-missing': 'unsafe',
  'signature-invalid': 'unsafe',
  'client-id-differs': 'unsafe',
  'wallet-nonce-differs': 'unsafe',
  'response-uri-refused': 'unsafe',
  'client-id-refused': 'unsupported',
  'response-mode-refused': 'unsupported',
  'formats-refused': 'unsupported',
  'transaction-data-refused': 'unsupported',
  'request-malformed': 'malformed',
  'request-too-large': 'malformed',
  'query-invalid': 'malformed',
} as const satisfies Record<RequestRefusal, ReadingProblem>

/** After these it makes sense to try the same again. */
export const mayTryAgain: ReadonlySet<ReadingProblem | SendingProblem> = new Set([
  'offline',
  'unreachable',
  'failed',
  'unknown',
  'busy',
])
