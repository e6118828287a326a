import type { ExampleOutcomeText } from './example-outcome-text.ts'

export const metaalOutcomes = {
  'werktekening-lezen': {
    text: {
      nl: 'Leest een werktekening van een metalen onderdeel en leidt daaruit maten, toleranties, aanzichten en bewerkingstekens af.',
      en: 'Reads a working drawing of a metal part and derives dimensions, tolerances, views and machining symbols from it.',
    },
    plain: {
      nl: 'een werktekening met maten en toleranties lezen',
      en: 'read a working drawing with dimensions and tolerances',
    },
    kind: 'kennis',
  },
  'meetgereedschap-kiezen': {
    text: {
      nl: 'Kiest bij een maat en een tolerantie het meetgereedschap dat daarbij past en controleert of het in orde is.',
      en: 'Chooses the measuring tool that suits a dimension and its tolerance, and checks that it is in order.',
    },
    plain: { nl: 'meetgereedschap kiezen', en: 'choose measuring tools' },
    kind: 'vaardigheid',
  },
  'freesmachine-instellen': {
    text: {
      nl: 'Stelt een CNC-freesmachine in voor een enkel product: opspannen, nulpunt bepalen, gereedschap meten en invoeren.',
      en: 'Sets up a CNC milling machine for a single product: clamping, finding the zero point, measuring and entering tools.',
    },
    plain: { nl: 'een freesmachine instellen', en: 'set up a milling machine' },
    kind: 'vaardigheid',
  },
  'product-frezen': {
    text: {
      nl: 'Freest met een bestaand programma een enkel product binnen de toleranties van de tekening.',
      en: 'Mills a single product within the tolerances of the drawing, using an existing program.',
    },
    plain: { nl: 'een enkel product binnen tolerantie frezen', en: 'mill a single product within tolerance' },
    kind: 'vaardigheid',
  },
  'product-meten': {
    text: {
      nl: 'Meet het gemaakte product, legt de uitkomst vast en beslist of het goed is.',
      en: 'Measures the product, records the result and decides whether it is good.',
    },
    plain: { nl: 'het product meten', en: 'measure the product' },
    kind: 'verantwoordelijkheid',
  },
  'draaibank-instellen': {
    text: {
      nl: 'Stelt een CNC-draaibank in voor een enkel product: opspannen, nulpunt bepalen, gereedschap meten en invoeren.',
      en: 'Sets up a CNC lathe for a single product: clamping, finding the zero point, measuring and entering tools.',
    },
    plain: { nl: 'een draaibank instellen', en: 'set up a lathe' },
    kind: 'vaardigheid',
  },
  'as-draaien': {
    text: {
      nl: 'Draait met een bestaand programma een as binnen de toleranties van de tekening.',
      en: 'Turns a shaft within the tolerances of the drawing, using an existing program.',
    },
    plain: { nl: 'een as binnen tolerantie draaien', en: 'turn a shaft within tolerance' },
    kind: 'vaardigheid',
  },
  'slijtage-zien': {
    text: {
      nl: 'Herkent slijtage van snijgereedschap aan het product, het geluid en de spaan, en vervangt het op tijd.',
      en: 'Recognises wear of cutting tools by the product, the sound and the chip, and replaces them in time.',
    },
    plain: { nl: 'slijtage van gereedschap zien', en: 'notice wear of tools' },
    kind: 'vaardigheid',
  },
  'programma-aanpassen': {
    text: {
      nl: 'Leest een bestaand CNC-programma, legt uit wat het doet en past het aan voor een gewijzigd product.',
      en: 'Reads an existing CNC program, explains what it does and adapts it to a changed product.',
    },
    plain: { nl: 'een bestaand programma lezen en aanpassen', en: 'read and adapt an existing program' },
    kind: 'vaardigheid',
  },
  'programma-testen': {
    text: {
      nl: 'Test een aangepast programma zonder materiaal en met verlaagde snelheid, voordat het product gemaakt wordt.',
      en: 'Tests an adapted program without material and at reduced speed before the product is made.',
    },
    plain: { nl: 'een programma eerst veilig testen', en: 'test a program safely first' },
    kind: 'verantwoordelijkheid',
  },
  'hoeknaad-lassen-en-keuren': {
    text: {
      nl: 'Last een hoeknaad in staal met MIG/MAG volgens een lasmethodebeschrijving en keurt de naad zelf op uiterlijk en maat.',
      en: 'Welds a fillet weld in steel by MIG/MAG following a welding procedure and inspects the weld for appearance and size.',
    },
    plain: { nl: 'een hoeknaad lassen en zelf keuren', en: 'weld a fillet weld and inspect it myself' },
    kind: 'vaardigheid',
  },
  'hoeknaad-lassen': {
    text: {
      nl: 'Last een hoeknaad in staal met MIG/MAG volgens een lasmethodebeschrijving.',
      en: 'Welds a fillet weld in steel by MIG/MAG following a welding procedure.',
    },
    plain: { nl: 'een hoeknaad lassen', en: 'weld a fillet weld' },
    kind: 'vaardigheid',
  },
  'opdracht-zelfstandig-uitvoeren': {
    text: {
      nl: 'Voert een verspaningsopdracht zelfstandig uit van tekening tot gemeten product.',
      en: 'Carries out a machining job independently, from the drawing to the measured product.',
    },
    plain: {
      nl: 'een opdracht van tekening tot gemeten product zelfstandig uitvoeren',
      en: 'carry out a job from drawing to measured product on my own',
    },
    kind: 'verantwoordelijkheid',
  },
  'keuzes-uitleggen': {
    text: {
      nl: 'Legt uit waarom hij of zij de opdracht zo heeft aangepakt en wat de volgende keer beter kan.',
      en: 'Explains why the job was approached in this way and what could be better next time.',
    },
    plain: { nl: 'mijn keuzes uitleggen', en: 'explain my choices' },
    kind: 'verantwoordelijkheid',
  },
} as const satisfies Record<string, ExampleOutcomeText>
