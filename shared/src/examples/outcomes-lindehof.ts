import type { ExampleOutcomeText } from './example-outcome-text.ts'

export const lindehofOutcomes = {
  'vitale-functies-meten': {
    text: {
      nl: 'Meet bloeddruk, pols, temperatuur en ademhaling bij een volwassen patiënt en legt de waarden vast.',
      en: 'Measures blood pressure, pulse, temperature and breathing of an adult patient and records the values.',
    },
    plain: {
      nl: 'bloeddruk, pols, temperatuur en ademhaling meten',
      en: 'measure blood pressure, pulse, temperature and breathing',
    },
    kind: 'vaardigheid',
  },
  'afwijking-melden': {
    text: {
      nl: 'Herkent waarden die afwijken, weegt hoe dringend dat is en meldt het aan wie erover beslist.',
      en: 'Recognises abnormal values, judges how urgent they are and reports them to whoever decides.',
    },
    plain: { nl: 'een afwijking herkennen en melden', en: 'recognise and report an abnormality' },
    kind: 'verantwoordelijkheid',
  },
  'abcde-rapporteren': {
    text: {
      nl: 'Beoordeelt een acuut zieke patiënt volgens de ABCDE-methode en rapporteert de bevindingen.',
      en: 'Assesses an acutely ill patient by the ABCDE method and reports the findings.',
    },
    plain: { nl: 'volgens ABCDE kijken en rapporteren', en: 'observe and report by ABCDE' },
    kind: 'vaardigheid',
  },
  'hulp-inroepen-sbar': {
    text: {
      nl: 'Roept op tijd hulp in en geeft de situatie door volgens SBAR.',
      en: 'Calls for help in time and passes on the situation by SBAR.',
    },
    plain: { nl: 'hulp inroepen met SBAR', en: 'call for help with SBAR' },
    kind: 'verantwoordelijkheid',
  },
  'apparatuur-aansluiten': {
    text: {
      nl: 'Controleert medische apparatuur voor gebruik, sluit haar aan volgens voorschrift en reinigt haar daarna.',
      en: 'Checks medical equipment before use, connects it as prescribed and cleans it afterwards.',
    },
    plain: {
      nl: 'medische apparatuur controleren, aansluiten en reinigen',
      en: 'check, connect and clean medical equipment',
    },
    kind: 'vaardigheid',
  },
  'storing-melden': {
    text: {
      nl: 'Herkent een storing aan medische apparatuur, neemt die uit gebruik en meldt het.',
      en: 'Recognises a fault of medical equipment, takes it out of use and reports it.',
    },
    plain: { nl: 'een storing melden', en: 'report a fault' },
    kind: 'verantwoordelijkheid',
  },
  'gegevens-vastleggen': {
    text: {
      nl: 'Legt gegevens van cliënten juist, volledig en veilig vast in het elektronisch dossier.',
      en: 'Records client data correctly, completely and safely in the electronic file.',
    },
    plain: { nl: 'gegevens juist en veilig vastleggen', en: 'record data correctly and safely' },
    kind: 'vaardigheid',
  },
  'uitleg-aan-client': {
    text: {
      nl: 'Legt een cliënt in gewone woorden uit hoe een digitaal hulpmiddel werkt en gaat na of het begrepen is.',
      en: 'Explains to a client in plain words how a digital aid works and checks that it is understood.',
    },
    plain: { nl: 'uitleg geven aan een cliënt', en: 'explain things to a client' },
    kind: 'vaardigheid',
  },
  'acute-situatie-aanpakken': {
    text: {
      nl: 'Pakt een acute situatie aan van de eerste waarneming tot en met de overdracht.',
      en: 'Deals with an acute situation from the first observation up to the handover.',
    },
    plain: {
      nl: 'een acute situatie van begin tot overdracht aanpakken',
      en: 'deal with an acute situation from start to handover',
    },
    kind: 'verantwoordelijkheid',
  },
} as const satisfies Record<string, ExampleOutcomeText>
