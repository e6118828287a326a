/** What somebody at a level can do, in our own words (eigen samenvatting): never the official text, which the page links to. */
export const levelExplanationsNl = {
  Entry:
    'Je doet eenvoudige dingen in een bekende omgeving, met hulp en uitleg van iemand naast je. Je leert de basis om verder te kunnen leren.',
  '1': 'Je doet eenvoudige, vaste taken die je kent. Iemand zegt wat er moet gebeuren en kijkt mee.',
  '2': 'Je doet bekende taken zelf, volgens vaste regels. Bij iets nieuws vraag je hulp.',
  '3': 'Je voert je werk zelfstandig uit en kiest daarbij uit manieren die je kent. Je lost gewone problemen zelf op en staat in voor je eigen werk.',
  '4': 'Je werkt zelfstandig, ook als de situatie wisselt. Je bedenkt hoe je iets aanpakt, lost lastiger problemen planmatig op en deelt de verantwoordelijkheid voor het werk van anderen.',
  '4+': 'Je kunt wat bij niveau 4 hoort en hebt daarnaast een brede theoretische basis. Je redeneert met abstracte begrippen en kunt daarmee verder studeren.',
  '5': 'Je hebt verdiepte kennis van een vak en gebruikt die in situaties die je nog niet kent. Je bedenkt oplossingen, stuurt werk aan en verbetert hoe het gaat.',
  '6': 'Je kent een vakgebied grondig en kritisch. Je onderbouwt wat je doet, lost ingewikkelde problemen op en bent verantwoordelijk voor resultaten van jezelf en van een team.',
  '7': 'Je beheerst een vakgebied op het scherpst van de kennis. Je ontwikkelt zelf nieuwe aanpakken, beslist bij onzekerheid en bepaalt de koers van anderen.',
  '8': 'Je voegt nieuwe kennis toe aan een vakgebied. Je doet eigen onderzoek of vernieuwing, en anderen bouwen daarop voort.',
} as const
