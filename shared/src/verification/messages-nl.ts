import type { CheckMessageKey } from './check-codes.ts'

/** One plain sentence (B1) for each check and code, with what the reader can do next. */
export const checkMessagesNl = {
  'structure.passed': 'Het bestand is opgebouwd zoals het hoort.',
  'structure.not-present': 'Er is niets om te bekijken.',
  'structure.out-of-time': 'Niet bekeken: het duurde te lang. Probeer het straks nog een keer.',
  'structure.earlier-check': 'Nog niet bekeken: een eerdere controle is niet gelukt.',
  'structure.not-a-credential': 'Er staat geen digitaal bewijs in. Kijk of je het goede bestand hebt.',
  'structure.not-a-presentation':
    'Dit is geen verzameling bewijzen die iemand deelt. Kijk of je het goede bestand hebt.',
  'structure.duplicate-key':
    'In het bestand staat iets dubbel, zodat het twee dingen kan betekenen. Vraag de persoon om het originele bestand.',
  'structure.prototype-key':
    'In het bestand staat een naam die er niet hoort. Vraag de persoon om het originele bestand.',
  'structure.lone-surrogate': 'In het bestand staat een kapot teken. Vraag de persoon om het originele bestand.',
  'structure.number-too-large':
    'In het bestand staat een getal dat te groot is om zeker te lezen. Vraag de persoon om het originele bestand.',
  'structure.nested-too-deep':
    'Het bestand zit te ingewikkeld in elkaar om te lezen. Vraag de persoon om het originele bestand.',
  'structure.too-many-parts': 'Er zitten te veel bewijzen in. Controleer ze in kleinere groepen.',
  'structure.keyword-not-allowed':
    'In het bestand staat een technisch woord op een plek waar het niet mag. Vraag de persoon om het originele bestand.',
  'structure.value-object-not-allowed':
    'Een gegeven is opgeschreven in een vorm die hier niet mag. Vraag de persoon om het originele bestand.',
  'structure.context-malformed':
    'Het bestand zegt niet goed welke woordenlijst het gebruikt. De uitgever moet dit herstellen.',
  'structure.type-malformed': 'Het bestand zegt niet goed wat voor bewijs het is. De uitgever moet dit herstellen.',
  'structure.id-malformed': 'Een webadres of nummer in het bestand klopt niet. De uitgever moet dit herstellen.',
  'structure.issuer-malformed': 'Er staat niet goed in wie het bewijs gaf. De uitgever moet dit herstellen.',
  'structure.subject-malformed': 'Er staat niet in over wie of wat het bewijs gaat. De uitgever moet dit herstellen.',
  'structure.date-malformed': 'Een datum in het bestand klopt niet. De uitgever moet dit herstellen.',
  'structure.dates-reversed': 'Het bewijs zou eindigen voordat het begint. De uitgever moet dit herstellen.',
  'structure.language-malformed':
    'Een tekst in het bestand is niet goed opgeschreven. De uitgever moet dit herstellen.',
  'structure.member-malformed':
    'Een onderdeel van het bestand is niet goed opgebouwd. De uitgever moet dit herstellen.',
  'structure.member-without-type':
    'Van een onderdeel van het bestand staat er niet bij wat het is. De uitgever moet dit herstellen.',
  'structure.related-resource-malformed': 'Een bijlage is niet goed beschreven. De uitgever moet dit herstellen.',
  'structure.jws-malformed': 'De code van het bewijs is niet goed te lezen. Misschien is hij niet helemaal gekopieerd.',
  'structure.sd-jwt-malformed':
    'De code van het bewijs is niet goed te lezen. Misschien is hij niet helemaal gekopieerd.',
  'structure.typ-refused': 'Dit is een soort code die geen bewijs is. Vertrouw dit bewijs niet.',
  'structure.claims-mismatch': 'De code en de inhoud van het bewijs spreken elkaar tegen. Vertrouw dit bewijs niet.',
  'structure.disclosure-malformed': 'Een gedeeld gegeven hoort niet bij dit bewijs. Vertrouw dit bewijs niet.',
  'context.passed': 'De woorden in het bewijs betekenen wat ze zeggen.',
  'context.not-present': 'Dit soort bewijs gebruikt geen woordenlijst.',
  'context.out-of-time': 'Niet bekeken: het duurde te lang. Probeer het straks nog een keer.',
  'context.earlier-check': 'Nog niet bekeken: een eerdere controle is niet gelukt.',
  'context.undefined-terms': 'Er staan woorden in die niet in een woordenlijst staan. Die laten we weg.',
  'context.alias':
    'In het bewijs staat iets onder een andere naam of in een andere vorm, zodat het verborgen kan zijn. Vertrouw dit bewijs niet.',
  'context.inline-context-refused': 'Het bewijs verandert zelf wat woorden betekenen. Vertrouw dit bewijs niet.',
  'context.term-redefined': 'Het bewijs geeft een bekend woord een andere betekenis. Vertrouw dit bewijs niet.',
  'context.undefined-term': 'Er staan woorden in die niet ondertekend zijn. Vertrouw dit bewijs niet.',
  'context.context-unknown':
    'Het bewijs gebruikt een woordenlijst die wij niet kennen. Daarom weten we niet zeker wat het zegt. Vraag het de uitgever.',
  'context.term-redefined-elsewhere':
    'Het bewijs gebruikt een bekend woord op een eigen manier. Daarom weten we niet zeker wat het zegt. Vraag het de uitgever.',
  'schema.passed': 'Het volgt de regels van Open Badges.',
  'schema.not-present': 'Dit is geen Open Badge 3.0, dus die regels gelden niet.',
  'schema.out-of-time': 'Niet bekeken: het duurde te lang. Probeer het straks nog een keer.',
  'schema.earlier-check': 'Nog niet bekeken: een eerdere controle is niet gelukt.',
  'schema.proof-not-a-list': 'Het volgt de regels van Open Badges, op een klein verschil in vorm na.',
  'schema.open-badges-rules': 'Het volgt niet alle regels van Open Badges. Dat zegt niets over of het echt is.',
  'proof.passed': 'De handtekening klopt: er is na het ondertekenen niets veranderd.',
  'proof.hosted': 'Dit bewijs staat ook op de website van de uitgever, met dezelfde inhoud.',
  'proof.not-present': 'Er staat geen handtekening onder dit geheel.',
  'proof.out-of-time': 'Niet bekeken: het duurde te lang. Probeer het straks nog een keer.',
  'proof.earlier-check': 'Nog niet bekeken: een eerdere controle is niet gelukt.',
  'proof.did-invalid': 'De ondertekenaar is niet goed opgeschreven. Vertrouw dit bewijs niet.',
  'proof.did-document-mismatch': 'De sleutel van de ondertekenaar hoort bij iemand anders. Vertrouw dit bewijs niet.',
  'proof.key-not-found': 'De uitgever kent de sleutel niet waarmee dit is ondertekend. Vertrouw dit bewijs niet.',
  'proof.key-malformed': 'De sleutel van de ondertekenaar is niet bruikbaar. Vertrouw dit bewijs niet.',
  'proof.key-controller-mismatch': 'De sleutel is niet van de ondertekenaar. Vertrouw dit bewijs niet.',
  'proof.key-purpose-mismatch': 'De sleutel mag hier niet voor gebruikt worden. Vertrouw dit bewijs niet.',
  'proof.proof-missing': 'Er staat geen handtekening onder. Iedereen kan dit gemaakt hebben.',
  'proof.proof-malformed': 'De handtekening is niet te lezen. Vertrouw dit bewijs niet.',
  'proof.proof-purpose-mismatch': 'De handtekening is voor iets anders gezet. Vertrouw dit bewijs niet.',
  'proof.proof-expired': 'De handtekening is verlopen. Vraag de uitgever om een nieuw bewijs.',
  'proof.proof-context-mismatch': 'De handtekening hoort niet bij deze tekst. Vertrouw dit bewijs niet.',
  'proof.previous-proof-missing': 'Er ontbreekt een eerdere handtekening. Vertrouw dit bewijs niet.',
  'proof.challenge-mismatch': 'Dit is niet voor deze vraag ondertekend. Vraag de persoon om het opnieuw te delen.',
  'proof.domain-mismatch': 'Dit is niet voor deze website ondertekend. Vraag de persoon om het opnieuw te delen.',
  'proof.signature-invalid':
    'De handtekening klopt niet: er is iets veranderd, of iemand anders heeft het gemaakt. Vertrouw dit bewijs niet.',
  'proof.key-kind-mismatch': 'De handtekening past niet bij de sleutel. Vertrouw dit bewijs niet.',
  'proof.json-ld-invalid': 'Niet alles wat er staat, is ondertekend. Vertrouw dit bewijs niet.',
  'proof.work-limit': 'Het bestand zit te ingewikkeld in elkaar om te controleren. Vertrouw dit bewijs niet.',
  'proof.not-canonicalisable': 'Het bestand is niet goed te lezen. Vertrouw dit bewijs niet.',
  'proof.jws-malformed': 'De code van het bewijs is niet goed te lezen. Misschien is hij niet helemaal gekopieerd.',
  'proof.alg-refused': 'De handtekening is gezet op een manier die niet veilig is. Vertrouw dit bewijs niet.',
  'proof.header-refused': 'De handtekening heeft een kop die niet mag. Vertrouw dit bewijs niet.',
  'proof.header-key-mismatch': 'Er zit een sleutel bij die niet van de uitgever is. Vertrouw dit bewijs niet.',
  'proof.typ-refused': 'Dit is een soort code die geen bewijs is. Vertrouw dit bewijs niet.',
  'proof.claims-mismatch': 'De code en de inhoud van het bewijs spreken elkaar tegen. Vertrouw dit bewijs niet.',
  'proof.disclosure-malformed': 'Een gedeeld gegeven hoort niet bij dit bewijs. Vertrouw dit bewijs niet.',
  'proof.key-binding-malformed': 'Niet te zien is of dit door de eigenaar is gedeeld. Vertrouw dit bewijs niet.',
  'proof.key-binding-missing':
    'Niet te zien is of dit door de eigenaar is gedeeld. Vraag de persoon om het opnieuw te delen.',
  'proof.key-ambiguous': 'Niet te zien is met welke sleutel dit is ondertekend. Vertrouw dit bewijs niet.',
  'proof.hosted-differs':
    'Op de website van de uitgever staat iets anders dan in dit bestand. Vertrouw dit bewijs niet.',
  'proof.did-document-unreadable': 'We konden de sleutel van de uitgever niet ophalen. Probeer het later nog een keer.',
  'proof.did-method-unknown': 'De uitgever gebruikt een soort sleutel die wij niet kennen. Vraag het de uitgever.',
  'proof.key-url-unknown':
    'De sleutel van de uitgever staat op een plek die wij niet mogen opvragen. Vraag het de uitgever.',
  'proof.proof-type-unknown': 'De handtekening is van een soort die wij niet kennen. Vraag het de uitgever.',
  'proof.cryptosuite-unknown': 'De handtekening is van een soort die wij niet kennen. Vraag het de uitgever.',
  'proof.context-unknown':
    'We kunnen de handtekening niet nagaan, want het bewijs gebruikt een woordenlijst die wij niet kennen.',
  'proof.controller-not-followed': 'We hebben de sleutel niet opgevraagd, want hij is niet van de uitgever.',
  'proof.hosted-unreachable': 'De website van de uitgever gaf geen antwoord. Probeer het later nog een keer.',
  'issuer-binding.passed': 'De handtekening is van degene die in het bewijs staat.',
  'issuer-binding.not-present': 'Er staat niet in wie dit deelt.',
  'issuer-binding.out-of-time': 'Niet bekeken: het duurde te lang. Probeer het straks nog een keer.',
  'issuer-binding.earlier-check': 'Nog niet bekeken: een eerdere controle is niet gelukt.',
  'issuer-binding.issuer-differs':
    'De handtekening is niet van de uitgever die in het bewijs staat. Vertrouw dit bewijs niet.',
  'issuer-binding.holder-differs':
    'De handtekening is niet van degene die dit zegt te delen. Vraag de persoon om het opnieuw te delen.',
  'issuer-binding.same-origin-key':
    'De sleutel staat op de website van de uitgever, maar niet op zijn eigen plek. Daarom weten we het niet zeker. Vraag het de uitgever.',
  'issuer-binding.issuer-unreadable': 'We konden niet ophalen wie de uitgever is. Probeer het later nog een keer.',
  'key-history.passed': 'De sleutel was nog in gebruik toen dit werd ondertekend.',
  'key-history.not-present': 'Er staat niet bij dat een sleutel is vervangen of gestolen.',
  'key-history.out-of-time': 'Niet bekeken: het duurde te lang. Probeer het straks nog een keer.',
  'key-history.earlier-check': 'Nog niet bekeken: een eerdere controle is niet gelukt.',
  'key-history.signed-after-rotation':
    'Dit is ondertekend met een sleutel die toen niet meer gebruikt werd. Vertrouw dit bewijs niet.',
  'key-history.signed-after-compromise':
    'Dit is ondertekend met een sleutel die toen al gestolen was. Vertrouw dit bewijs niet.',
  'key-history.key-compromised':
    'De sleutel van de uitgever is gestolen. Daarom is niet zeker of de uitgever dit maakte. Vraag de persoon om een nieuw bewijs van de uitgever.',
  'key-history.signing-moment-unknown':
    'De uitgever gebruikt deze sleutel niet meer, en er staat niet bij wanneer dit is ondertekend. Vraag het de uitgever.',
  'validity.passed': 'Het is nu geldig.',
  'validity.not-present': 'Er hoort geen geldigheid bij.',
  'validity.out-of-time': 'Niet bekeken: het duurde te lang. Probeer het straks nog een keer.',
  'validity.earlier-check': 'Nog niet bekeken: een eerdere controle is niet gelukt.',
  'validity.expired': 'Het is verlopen. Vraag de persoon of er een nieuwer bewijs is.',
  'validity.not-yet-valid': 'Het is nog niet geldig. Kijk op de datum vanaf wanneer het geldt.',
  'status.passed': 'De uitgever heeft het niet ingetrokken.',
  'status.not-present': 'De uitgever houdt niet bij of dit bewijs is ingetrokken.',
  'status.out-of-time': 'Niet bekeken: het duurde te lang. Probeer het straks nog een keer.',
  'status.earlier-check': 'Nog niet bekeken: een eerdere controle is niet gelukt.',
  'status.message': 'Op de lijst van de uitgever staat geen intrekking, maar wel een bericht.',
  'status.revocation-not-kept':
    'De lijst van de uitgever houdt dit bewijs niet tegen. Of het is ingetrokken, houdt de uitgever daar niet bij.',
  'status.list-unsigned':
    'Het staat niet op de lijst van ingetrokken bewijzen. Die lijst is van een oude soort, zonder handtekening.',
  'status.revoked': 'De uitgever heeft dit bewijs ingetrokken. Het telt niet meer.',
  'status.suspended': 'De uitgever heeft dit bewijs voor een tijd stopgezet. Het telt nu niet. Vraag het de uitgever.',
  'status.entry-malformed':
    'De verwijzing naar de lijst van ingetrokken bewijzen klopt niet. De uitgever moet dit herstellen.',
  'status.list-malformed': 'De lijst van ingetrokken bewijzen is niet te lezen. De uitgever moet dit herstellen.',
  'status.list-tampered': 'Met de lijst van ingetrokken bewijzen is geknoeid. Vraag het de uitgever.',
  'status.list-expired': 'De lijst van ingetrokken bewijzen is verouderd. Vraag het de uitgever.',
  'status.list-wrong-purpose':
    'De lijst waarnaar het bewijs verwijst, gaat over iets anders. De uitgever moet dit herstellen.',
  'status.list-too-short': 'De lijst van ingetrokken bewijzen is te kort. De uitgever moet dit herstellen.',
  'status.list-not-yet-valid': 'De lijst van ingetrokken bewijzen geldt nog niet. Vraag het de uitgever.',
  'status.index-out-of-range':
    'Het bewijs verwijst naar een plek die niet op de lijst staat. De uitgever moet dit herstellen.',
  'status.list-issuer-differs': 'De lijst van ingetrokken bewijzen is van iemand anders. Vertrouw dit bewijs niet.',
  'status.list-unreachable':
    'We konden niet nagaan of het is ingetrokken: de uitgever gaf geen antwoord. Probeer het later nog een keer.',
  'status.list-unverifiable':
    'We konden niet nagaan of de lijst van ingetrokken bewijzen echt is. Probeer het later nog een keer.',
  'status.list-foreign-signer':
    'De lijst van ingetrokken bewijzen is door iemand anders getekend dan de uitgever. Vraag de uitgever of het bewijs nog geldt.',
  'status.status-type-unknown':
    'De uitgever houdt het intrekken bij op een manier die wij niet kennen. Vraag het de uitgever.',
  'refresh.passed': 'De uitgever biedt aan om dit bewijs te vernieuwen.',
  'refresh.not-present': 'De uitgever biedt geen nieuwere versie aan.',
  'refresh.out-of-time': 'Niet bekeken: het duurde te lang. Probeer het straks nog een keer.',
  'refresh.earlier-check': 'Nog niet bekeken: een eerdere controle is niet gelukt.',
  'refresh.same': 'De uitgever heeft geen nieuwere versie.',
  'refresh.successor': 'De uitgever heeft dit bewijs vervangen door een nieuwer. Vraag de persoon daarom.',
  'refresh.refresh-unreachable': 'We konden niet nagaan of er een nieuwere versie is. Probeer het later nog een keer.',
  'refresh.refresh-unreadable': 'De uitgever gaf een nieuwere versie die wij niet vertrouwen. Vraag het de uitgever.',
  'refresh.refresh-type-unknown': 'De uitgever biedt vernieuwen aan op een manier die wij niet kennen.',
  'holder-binding.passed': 'Degene die dit deelt, heeft de sleutel van de eigenaar.',
  'holder-binding.not-present':
    'Een bestand alleen zegt niet wie het laat zien. Wil je dat zeker weten, vraag de persoon dan om het te delen vanuit de wallet.',
  'holder-binding.out-of-time': 'Niet bekeken: het duurde te lang. Probeer het straks nog een keer.',
  'holder-binding.earlier-check': 'Nog niet bekeken: een eerdere controle is niet gelukt.',
  'holder-binding.presenter-not-subject':
    'Degene die dit deelt, heeft een eigen sleutel, maar de bewijzen staan op een andere. Vraag hoe dat kan.',
  'holder-binding.subject-not-named':
    'Degene die dit deelt, heeft een eigen sleutel, maar in een bewijs staat niet bij welke sleutel het hoort. Van wie het is, weten we dus niet.',
  'holder-binding.challenge-differs': 'Dit is niet voor deze vraag gedeeld. Vraag de persoon om het opnieuw te delen.',
  'holder-binding.domain-differs': 'Dit is niet voor deze website gedeeld. Vraag de persoon om het opnieuw te delen.',
  'holder-binding.holder-differs': 'Dit is gedeeld door iemand anders dan je vroeg.',
  'holder-binding.holder-not-proven':
    'Niet te zien is wie dit deelt. Vraag de persoon om het te delen vanuit de wallet.',
  'holder-binding.key-binding-missing':
    'Niet te zien is of dit door de eigenaar is gedeeld. Vraag de persoon om het opnieuw te delen.',
  'holder-binding.key-binding-wrong':
    'Dit is niet goed door de eigenaar gedeeld. Vraag de persoon om het opnieuw te delen.',
  'holder-binding.holder-key-unreadable':
    'We konden niet nagaan of dit door de eigenaar is gedeeld: zijn sleutel was niet op te halen. Probeer het later nog een keer.',
  'holder-binding.no-caller':
    'De eigenaar heeft dit ondertekend, maar niet voor een vraag van ons. Wie het nu laat zien, weten we dus niet.',
  'endorsements.passed': 'Anderen steunen dit bewijs, en hun handtekening klopt.',
  'endorsements.not-present': 'Er is geen steun van anderen bij.',
  'endorsements.out-of-time': 'Niet bekeken: het duurde te lang. Probeer het straks nog een keer.',
  'endorsements.earlier-check': 'Nog niet bekeken: een eerdere controle is niet gelukt.',
  'endorsements.endorsement-not-valid': 'Er zit steun van anderen bij die niet klopt. Tel die niet mee.',
  'endorsements.endorsement-of-another':
    'Er zit steun van anderen bij die over iets anders gaat dan dit bewijs. Tel die niet mee.',
  'endorsements.endorsement-unknown': 'Er zit steun van anderen bij die we niet konden nagaan.',
  'trust.passed': 'De uitgever is erkend voor dit bewijs.',
  'trust.not-present': 'Er is geen register ingesteld om de uitgever in op te zoeken.',
  'trust.out-of-time': 'Niet bekeken: het duurde te lang. Probeer het straks nog een keer.',
  'trust.earlier-check': 'Nog niet bekeken: een eerdere controle is niet gelukt.',
  'trust.recognised': 'De uitgever is erkend voor dit bewijs.',
  'trust.known-not-for-this':
    'De uitgever staat in een register, maar niet voor dit bewijs. Vraag het na als het belangrijk is.',
  'trust.issuer-unknown':
    'De uitgever staat niet in een register dat wij kennen. Dat zegt niet dat het bewijs niet echt is. Zoek zelf op wie de uitgever is.',
  'trust.registry-unreachable':
    'We konden het register niet vragen of de uitgever erkend is. Probeer het later nog een keer.',
} as const satisfies Record<CheckMessageKey, string>
