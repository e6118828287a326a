import type { CheckMessageKey } from './check-codes.ts'

export const checkMessagesEn = {
  'structure.passed': 'The file is built as it should be.',
  'structure.not-present': 'There is nothing to look at.',
  'structure.out-of-time': 'Not looked at: it took too long. Try again in a moment.',
  'structure.earlier-check': 'Not looked at: an earlier check did not succeed.',
  'structure.not-a-credential': 'There is no digital credential in it. See whether you have the right file.',
  'structure.not-a-presentation':
    'This is no set of credentials that somebody shares. Check that you have the right file.',
  'structure.duplicate-key':
    'Something stands in the file twice, so it could mean two things. Ask the person for the original file.',
  'structure.prototype-key': 'The file holds a name that does not belong there. Ask the person for the original file.',
  'structure.lone-surrogate': 'The file holds a broken character. Ask the person for the original file.',
  'structure.number-too-large':
    'The file holds a number that is too large to read with certainty. Ask the person for the original file.',
  'structure.nested-too-deep': 'The file is too complicated to read. Ask the person for the original file.',
  'structure.too-many-parts': 'There are too many credentials in it. Check them in smaller groups.',
  'structure.keyword-not-allowed':
    'The file has a technical word in a place where it may not be. Ask the person for the original file.',
  'structure.value-object-not-allowed':
    'A value is written in a form that is not allowed here. Ask the person for the original file.',
  'structure.context-malformed':
    'The file does not say properly which vocabulary it uses. The issuer has to repair this.',
  'structure.type-malformed':
    'The file does not say properly what kind of credential it is. The issuer has to repair this.',
  'structure.id-malformed': 'An address or identifier in the file is not right. The issuer has to repair this.',
  'structure.issuer-malformed': 'It does not say properly who gave the credential. The issuer has to repair this.',
  'structure.subject-malformed': 'It does not say whom or what the credential is about. The issuer has to repair this.',
  'structure.date-malformed': 'A date in the file is not right. The issuer has to repair this.',
  'structure.dates-reversed': 'The credential would end before it starts. The issuer has to repair this.',
  'structure.language-malformed': 'A text in the file is not written properly. The issuer has to repair this.',
  'structure.member-malformed': 'A part of the file is not built properly. The issuer has to repair this.',
  'structure.member-without-type': 'A part of the file does not say what it is. The issuer has to repair this.',
  'structure.related-resource-malformed': 'An attachment is not described properly. The issuer has to repair this.',
  'structure.jws-malformed': 'The code of the credential cannot be read. Perhaps it was not copied completely.',
  'structure.sd-jwt-malformed': 'The code of the credential cannot be read. Perhaps it was not copied completely.',
  'structure.typ-refused': 'This is a kind of code that is no credential. Do not rely on this credential.',
  'structure.claims-mismatch':
    'The code and the content of the credential contradict each other. Do not rely on this credential.',
  'structure.disclosure-malformed':
    'A shared value does not belong to this credential. Do not rely on this credential.',
  'context.passed': 'The words in the credential mean what they say.',
  'context.not-present': 'This kind of credential uses no vocabulary.',
  'context.out-of-time': 'Not looked at: it took too long. Try again in a moment.',
  'context.earlier-check': 'Not looked at: an earlier check did not succeed.',
  'context.undefined-terms': 'Some words in it are in no vocabulary. We leave those out.',
  'context.alias':
    'Something in the credential stands under another name or in another form, so that it may be hidden. Do not rely on this credential.',
  'context.inline-context-refused':
    'The credential changes the meaning of words by itself. Do not rely on this credential.',
  'context.term-redefined': 'The credential gives a known word another meaning. Do not rely on this credential.',
  'context.undefined-term': 'It holds words that are not covered by the signature. Do not rely on this credential.',
  'context.context-unknown':
    'The credential uses a vocabulary that we do not know. So we are not sure what it says. Ask the issuer.',
  'context.term-redefined-elsewhere':
    'The credential uses a known word in its own way. So we are not sure what it says. Ask the issuer.',
  'schema.passed': 'It follows the rules of Open Badges.',
  'schema.not-present': 'This is no Open Badge 3.0, so those rules do not apply.',
  'schema.out-of-time': 'Not looked at: it took too long. Try again in a moment.',
  'schema.earlier-check': 'Not looked at: an earlier check did not succeed.',
  'schema.proof-not-a-list': 'It follows the rules of Open Badges, but for a small difference in form.',
  'schema.open-badges-rules':
    'It does not follow all rules of Open Badges. That says nothing about whether it is real.',
  'proof.passed': 'The signature is right: nothing was changed after signing.',
  'proof.hosted': 'This credential is also on the website of the issuer, with the same content.',
  'proof.not-present': 'There is no signature under the whole.',
  'proof.out-of-time': 'Not looked at: it took too long. Try again in a moment.',
  'proof.earlier-check': 'Not looked at: an earlier check did not succeed.',
  'proof.did-invalid': 'The signer is not written properly. Do not rely on this credential.',
  'proof.did-document-mismatch': 'The key of the signer belongs to somebody else. Do not rely on this credential.',
  'proof.key-not-found': 'The issuer does not know the key that this was signed with. Do not rely on this credential.',
  'proof.key-malformed': 'The key of the signer cannot be used. Do not rely on this credential.',
  'proof.key-controller-mismatch': 'The key is not the signer’s. Do not rely on this credential.',
  'proof.key-purpose-mismatch': 'The key may not be used for this. Do not rely on this credential.',
  'proof.proof-missing': 'There is no signature under it. Anybody could have made this.',
  'proof.proof-malformed': 'The signature cannot be read. Do not rely on this credential.',
  'proof.proof-purpose-mismatch': 'The signature was made for something else. Do not rely on this credential.',
  'proof.proof-expired': 'The signature has expired. Ask the issuer for a new credential.',
  'proof.proof-context-mismatch': 'The signature does not belong to this text. Do not rely on this credential.',
  'proof.previous-proof-missing': 'An earlier signature is missing. Do not rely on this credential.',
  'proof.challenge-mismatch': 'This was not signed for this request. Ask the person to share it again.',
  'proof.domain-mismatch': 'This was not signed for this website. Ask the person to share it again.',
  'proof.signature-invalid':
    'The signature is wrong: something was changed, or somebody else made it. Do not rely on this credential.',
  'proof.key-kind-mismatch': 'The signature does not go with the key. Do not rely on this credential.',
  'proof.json-ld-invalid': 'Not everything in it is covered by the signature. Do not rely on this credential.',
  'proof.work-limit': 'The file is too complicated to check. Do not rely on this credential.',
  'proof.not-canonicalisable': 'The file cannot be read properly. Do not rely on this credential.',
  'proof.jws-malformed': 'The code of the credential cannot be read. Perhaps it was not copied completely.',
  'proof.alg-refused': 'The signature was made in a way that is not safe. Do not rely on this credential.',
  'proof.header-refused': 'The signature has a header that is not allowed. Do not rely on this credential.',
  'proof.header-key-mismatch': 'It comes with a key that is not the issuer’s. Do not rely on this credential.',
  'proof.typ-refused': 'This is a kind of code that is no credential. Do not rely on this credential.',
  'proof.claims-mismatch':
    'The code and the content of the credential contradict each other. Do not rely on this credential.',
  'proof.disclosure-malformed': 'A shared value does not belong to this credential. Do not rely on this credential.',
  'proof.key-binding-malformed': 'It cannot be seen whether the owner shared this. Do not rely on this credential.',
  'proof.key-binding-missing': 'It cannot be seen whether the owner shared this. Ask the person to share it again.',
  'proof.key-ambiguous': 'It cannot be seen with which key this was signed. Do not rely on this credential.',
  'proof.hosted-differs':
    'The website of the issuer says something else than this file. Do not rely on this credential.',
  'proof.did-document-unreadable': 'We could not fetch the key of the issuer. Try again later.',
  'proof.did-method-unknown': 'The issuer uses a kind of key that we do not know. Ask the issuer.',
  'proof.key-url-unknown': 'The key of the issuer is in a place that we may not ask. Ask the issuer.',
  'proof.proof-type-unknown': 'The signature is of a kind that we do not know. Ask the issuer.',
  'proof.cryptosuite-unknown': 'The signature is of a kind that we do not know. Ask the issuer.',
  'proof.context-unknown':
    'We cannot check the signature, because the credential uses a vocabulary that we do not know.',
  'proof.controller-not-followed': 'We did not ask for the key, because it is not the issuer’s.',
  'proof.hosted-unreachable': 'The website of the issuer did not answer. Try again later.',
  'issuer-binding.passed': 'The signature is of the one whom the credential names.',
  'issuer-binding.not-present': 'It does not say who shares this.',
  'issuer-binding.out-of-time': 'Not looked at: it took too long. Try again in a moment.',
  'issuer-binding.earlier-check': 'Not looked at: an earlier check did not succeed.',
  'issuer-binding.issuer-differs':
    'The signature is not of the issuer whom the credential names. Do not rely on this credential.',
  'issuer-binding.holder-differs':
    'The signature is not of the one who says to share this. Ask the person to share it again.',
  'issuer-binding.same-origin-key':
    'The key is on the website of the issuer, but not in its own place. So we are not sure. Ask the issuer.',
  'issuer-binding.issuer-unreadable': 'We could not fetch who the issuer is. Try again later.',
  'key-history.passed': 'The key was still in use when this was signed.',
  'key-history.not-present': 'Nothing says that a key was replaced or stolen.',
  'key-history.out-of-time': 'Not looked at: it took too long. Try again in a moment.',
  'key-history.earlier-check': 'Not looked at: an earlier check did not succeed.',
  'key-history.signed-after-rotation':
    'This was signed with a key that was no longer in use. Do not rely on this credential.',
  'key-history.signed-after-compromise':
    'This was signed with a key that had been stolen by then. Do not rely on this credential.',
  'key-history.key-compromised':
    'The key of the issuer has been stolen. So it is not certain that the issuer made this. Ask the person for a fresh credential of the issuer.',
  'key-history.signing-moment-unknown':
    'The issuer no longer uses this key, and it does not say when this was signed. Ask the issuer.',
  'validity.passed': 'It is valid now.',
  'validity.not-present': 'It has no period of validity.',
  'validity.out-of-time': 'Not looked at: it took too long. Try again in a moment.',
  'validity.earlier-check': 'Not looked at: an earlier check did not succeed.',
  'validity.expired': 'It has expired. Ask the person whether there is a newer one.',
  'validity.not-yet-valid': 'It is not valid yet. Look at the date from which it is valid.',
  'status.passed': 'The issuer has not withdrawn it.',
  'status.not-present': 'The issuer does not keep track of whether this credential is withdrawn.',
  'status.out-of-time': 'Not looked at: it took too long. Try again in a moment.',
  'status.earlier-check': 'Not looked at: an earlier check did not succeed.',
  'status.message': 'The list of the issuer holds no withdrawal, but it does hold a message.',
  'status.revocation-not-kept':
    'The list of the issuer does not stop this credential. Whether it was withdrawn, the issuer does not keep there.',
  'status.list-unsigned':
    'It is not on the list of withdrawn credentials. That list is of an old kind, without a signature.',
  'status.revoked': 'The issuer has withdrawn this credential. It no longer counts.',
  'status.suspended': 'The issuer has suspended this credential. It does not count now. Ask the issuer.',
  'status.entry-malformed':
    'The reference to the list of withdrawn credentials is not right. The issuer has to repair this.',
  'status.list-malformed': 'The list of withdrawn credentials cannot be read. The issuer has to repair this.',
  'status.list-tampered': 'The list of withdrawn credentials has been tampered with. Ask the issuer.',
  'status.list-expired': 'The list of withdrawn credentials is out of date. Ask the issuer.',
  'status.list-wrong-purpose':
    'The list to which the credential refers is about something else. The issuer has to repair this.',
  'status.list-too-short': 'The list of withdrawn credentials is too short. The issuer has to repair this.',
  'status.list-not-yet-valid': 'The list of withdrawn credentials is not valid yet. Ask the issuer.',
  'status.index-out-of-range':
    'The credential refers to a place that is not on the list. The issuer has to repair this.',
  'status.list-issuer-differs': 'The list of withdrawn credentials is somebody else’s. Do not rely on this credential.',
  'status.list-unreachable': 'We could not check whether it was withdrawn: the issuer did not answer. Try again later.',
  'status.list-unverifiable': 'We could not check whether the list of withdrawn credentials is real. Try again later.',
  'status.list-foreign-signer':
    'The list of withdrawn credentials was signed by somebody else than the issuer. Ask the issuer whether the credential still counts.',
  'status.status-type-unknown': 'The issuer keeps track of withdrawing in a way that we do not know. Ask the issuer.',
  'refresh.passed': 'The issuer offers to renew this credential.',
  'refresh.not-present': 'The issuer offers no newer version.',
  'refresh.out-of-time': 'Not looked at: it took too long. Try again in a moment.',
  'refresh.earlier-check': 'Not looked at: an earlier check did not succeed.',
  'refresh.same': 'The issuer has no newer version.',
  'refresh.successor': 'The issuer has replaced this credential by a newer one. Ask the person for it.',
  'refresh.refresh-unreachable': 'We could not check whether there is a newer version. Try again later.',
  'refresh.refresh-unreadable': 'The issuer gave a newer version that we do not rely on. Ask the issuer.',
  'refresh.refresh-type-unknown': 'The issuer offers renewal in a way that we do not know.',
  'holder-binding.passed': 'The one who shares this has the key of the owner.',
  'holder-binding.not-present':
    'A file alone does not say who shows it. To be sure, ask the person to share it from the wallet.',
  'holder-binding.out-of-time': 'Not looked at: it took too long. Try again in a moment.',
  'holder-binding.earlier-check': 'Not looked at: an earlier check did not succeed.',
  'holder-binding.presenter-not-subject':
    'The one who shares this has a key, but the credentials are about another one. Ask how that can be.',
  'holder-binding.subject-not-named':
    'The one who shares this has a key, but a credential does not say to which key it belongs. So we do not know whose it is.',
  'holder-binding.challenge-differs': 'This was not shared for this request. Ask the person to share it again.',
  'holder-binding.domain-differs': 'This was not shared for this website. Ask the person to share it again.',
  'holder-binding.holder-differs': 'This was shared by somebody else than you asked.',
  'holder-binding.holder-not-proven': 'It cannot be seen who shares this. Ask the person to share it from the wallet.',
  'holder-binding.key-binding-missing':
    'It cannot be seen whether the owner shared this. Ask the person to share it again.',
  'holder-binding.key-binding-wrong': 'This was not properly shared by the owner. Ask the person to share it again.',
  'holder-binding.holder-key-unreadable':
    'We could not check whether the owner shared this: we could not get the owner’s key. Try again later.',
  'holder-binding.no-caller':
    'The owner signed this, but not for a request of ours. So we do not know who shows it now.',
  'endorsements.passed': 'Others endorse this credential, and their signature is right.',
  'endorsements.not-present': 'It comes with no endorsement by others.',
  'endorsements.out-of-time': 'Not looked at: it took too long. Try again in a moment.',
  'endorsements.earlier-check': 'Not looked at: an earlier check did not succeed.',
  'endorsements.endorsement-not-valid': 'It comes with an endorsement that is not right. Do not count that one.',
  'endorsements.endorsement-of-another':
    'There is support from others that is about something else than this credential. Do not count it.',
  'endorsements.endorsement-unknown': 'It comes with an endorsement that we could not check.',
  'trust.passed': 'The issuer is recognised for this credential.',
  'trust.not-present': 'No register was set up to look the issuer up in.',
  'trust.out-of-time': 'Not looked at: it took too long. Try again in a moment.',
  'trust.earlier-check': 'Not looked at: an earlier check did not succeed.',
  'trust.recognised': 'The issuer is recognised for this credential.',
  'trust.known-not-for-this': 'The issuer is in a register, but not for this credential. Enquire if it matters.',
  'trust.issuer-unknown':
    'The issuer is in no register that we know. That does not say that the credential is not real. Look up who the issuer is.',
  'trust.registry-unreachable': 'We could not ask the register whether the issuer is recognised. Try again later.',
} as const satisfies Record<CheckMessageKey, string>
