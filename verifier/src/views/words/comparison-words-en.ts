import type { Message } from '@stapel/shared'
import type { comparisonWordsNl } from './comparison-words-nl.ts'

export const comparisonWordsEn = {
  compareTitle: 'Compare with: {profile}',
  compareLead:
    'Choose the credentials of one person. You see for each point whether it fits what the job asks, and by which credential.',
  compareFiles: 'Choose the credentials',
  compareFilesHint:
    'Images (PNG, SVG), PDFs or files that end in .json, .jwt or .txt, or a ZIP. All files belong to one person. At most 200.',
  compareText: 'Or paste a credential',
  compareRole: 'For which role?',
  compareWholeProfile: 'The whole job',
  compareSubmit: 'Compare',
  comparePrivacyTitle: 'What happens to the credentials?',
  comparePrivacy: 'We do not keep them, nor the outcome. If you want to keep the outcome, make a report.',
  compareNothing: 'Choose a file, or paste a credential.',
  compareTooMany: 'These are too many credentials. Compare at most 200 at a time.',
  compareTooLarge: 'This is too much at once. Choose fewer files.',

  askProfileTitle: 'Ask somebody for credentials for: {profile}',
  askProfileLead:
    'The person gets a link or a QR code, chooses what to share, and may say no. We ask only for credentials about what stands in this profile.',
  askProfilePurpose: 'Comparing with the job {profile}',
  compareAsk: 'Ask somebody to share the credentials',
  compareAskHelp:
    'Anybody can forward a file. When the person shares the credentials themselves, you know that they are theirs.',
  compareAnswer: 'Compare with the job profile',

  comparisonShared: 'The person shared these credentials themselves, with their own key.',
  comparisonTitle: 'Comparison with: {profile}',
  comparisonReal: 'Real?',
  comparisonRealCount: {
    one: '{good} of {count} credential is real and valid.',
    other: '{good} of the {count} credentials are real and valid.',
  },
  comparisonFits: 'Does it fit?',
  comparisonNobody: 'There is no credential that we could read.',
  comparisonUnreadable: 'We could not read this: {names}',
  comparisonPeople:
    'Note: there are different names on the credentials: {names}. This outcome is right only when all are about one person.',
  comparisonPerson: 'The credentials say: {name}.',
  comparisonPersonUnknown: 'There is no name on the credentials that we can read.',
  comparisonWhose:
    'A file does not prove whose it is. Ask the person to share the credentials themselves, or compare the name with a proof of identity.',
  comparisonCredential: 'Credential',
  comparisonIssuer: 'Issuer',
  comparisonName: 'Whose',
  comparisonVerdict: 'Outcome',
  comparisonWanted: 'Asked',
  comparisonHave: 'What there is',
  comparisonOutcome: 'Outcome',
  comparisonNone: 'nothing that counts',
  comparisonBeside: 'Does not count: {reason}.',
  comparisonLicences: 'Authorised?',
  comparisonRoles: 'For each role',
  comparisonRole: '{role}: {counts}',
  comparisonAgain: 'Compare again',
  comparisonTrustTitle: 'Which issuers do you trust?',
  comparisonTrustHelp:
    'These issuers are on no list of recognised issuers that we know. Their credentials count only when you say that you trust them.',
  comparisonTrust: 'I know and trust {name}',
  comparisonHuman: 'A human decides',
  comparisonHumanHelp:
    'This is no judgement of a person, and no reason to turn somebody down without talking. Ask what else somebody can do.',
  comparisonReason: 'What do you decide, and why?',
  comparisonReasonHint: 'This comes in the report only. We do not keep it.',
  comparisonDecider: 'Who decides this?',
  comparisonPaper: 'Make the report',
  comparisonPdf: 'Report as PDF',
  comparisonOther: 'Begin again with other credentials',
  comparisonBack: 'To the job profile',

  paperTitle: 'Report of a comparison',
  paperProfile: 'Compared with: {profile}, version {version}',
  paperRole: 'Role: {role}',
  paperDate: 'Made on {moment}',
  paperAbout: 'About: {name}',
  paperAddress: 'This profile is at {url}',
  paperDecision: 'Decision of a human',
  paperNoDecision: 'Nothing has been decided yet.',
  paperDecider: 'Decided by: {name}',
  paperRulesTitle: 'How was this compared?',
  paperRule1: 'A credential counts only when it is real and valid today, and of an issuer that is trusted.',
  paperRule2: 'Levels of different countries are compared through the European levels (EQF).',
  paperRule3: 'The age of a credential counts from the day on which it was achieved.',
  paperRule4: 'There is no score and no ranking of people. The program turns nobody down.',
  paperObjectTitle: 'Do you disagree?',
  paperObject:
    'Ask whoever made this report how the decision was made, and tell what is missing or wrong. If you have another credential, show it too. You may ask that a human looks again. If a credential is wrong, ask the school or institute that gave it.',
  paperCopy: 'The person whom this is about may have this report too.',
  paperBackHint: 'Use the Back button of the browser to change something.',
} as const satisfies Record<keyof typeof comparisonWordsNl, Message>
