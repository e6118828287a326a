import type { Message } from '@stapel/shared'
import type { nl } from './nl.ts'

export const en = {
  product: 'Stapel check',
  skipToContent: 'Skip to content',
  otherLanguage: 'Nederlands',
  footAccessibility: 'Accessibility',
  footPrivacy: 'Privacy',
  footApi: 'For systems (API)',

  homeTitle: 'Is this credential real?',
  homeLead:
    'Did somebody show you a badge, a certificate or another digital credential? Check it here. You see at once whether it is real, what the person can do and at which level.',
  homeFileLabel: 'Choose the file',
  homeFileHint: 'An image (PNG or SVG), a PDF, or a file that ends in .json, .jwt or .txt. At most 10 MB.',
  homeDrop: 'Or drag the file here.',
  homeDropNow: 'Let go of the file.',
  homeTextLabel: 'Or paste the credential',
  homeTextHint: 'The text of the credential, or a link to it.',
  homeScan: 'Scan a QR code',
  homeScanStop: 'Stop scanning',
  homeScanHelp: 'Hold the QR code in front of the camera.',
  homeScanFailed: 'The camera does not work here. Choose a file or paste the link.',
  homeSubmit: 'Check',
  homeBusy: 'Checking …',
  homePrivacyTitle: 'What happens to the credential?',
  homePrivacy: 'We do not keep it. After the check it is gone from here.',
  homeHowTitle: 'What do we check?',
  homeHow1: 'Has it not been changed since it was given?',
  homeHow2: 'Is it really from the school or institute that it names?',
  homeHow3: 'Is it still valid today, and not revoked?',
  homeHow4: 'Was there something that we could not find out? Then we say so.',
  homeWhoseTitle: 'Whose credential is it?',
  homeWhose:
    'Anybody can pass on a file. Compare the name on the credential with an identity document, or ask the person to share the credential themselves.',

  reportTitle: 'Result of the check',
  again: 'Check another credential',
  print: 'Print',
  downloadReport: 'Report as JSON',
  printedOn: 'Checked on {moment}',
  cardTitle: 'What does the credential say?',
  cardWarning: 'Mind: the credential says this, but the credential is not in order.',
  checksTitle: 'What was checked?',
  outcomePassed: 'in order',
  outcomeFailed: 'not in order',
  outcomeNotChecked: 'not checked',
  outcomeNothing: 'does not apply',
  whoseTitle: 'Does it belong to this person?',
  partsTitle: 'Credentials inside this one',
  technicalTitle: 'Technical details',
  technicalCheck: 'Check',
  technicalOutcome: 'Outcome',
  technicalCode: 'Code',
  technicalKind: 'Kind',
  technicalCarrier: 'Form',

  problemTitle: 'We cannot check this',
  problemNothing: 'Choose a file, or paste a text or a link.',
  problemBack: 'Try again',

  accessibilityTitle: 'Accessibility',
  accessibilityText:
    'This check has to work for everybody: with a keyboard, a screen reader, on a phone and with large letters. We follow WCAG 2.2 level AA and test every page. Does something not work for you? Tell the operator of this site.',
  privacyTitle: 'Privacy',
  privacyText:
    'We keep no credentials and no results. To find out whether a credential is still valid, we ask the issuer for a list. That list is about many credentials at once: the issuer does not see which one it is about. Our log holds no content of credentials.',
} as const satisfies Record<keyof typeof nl, Message>
