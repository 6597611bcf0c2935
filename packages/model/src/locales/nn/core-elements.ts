import type { CoreElementTexts } from '../texts.ts'

/** The core elements, translated by us. */
export const coreElements: CoreElementTexts = {
  KE1: {
    name: 'Utforske og tilpasse tiltak',
    explanation: 'Finne ut kva tiltak som svarer på behovet, kva det er sett saman av, og kva som må endrast for at det skal passe her.',
    obligations: {
      explore: 'Undersøkje behovet og kva tiltak som kan møte det.',
      adapt: 'Tilpasse tiltaket utan å røre det som gjer at det verkar.',
    },
    questions: {
      need: 'Kva behov skal tiltaket møte, og korleis veit vi at behovet er der?',
      prerequisites: 'Kva må dei tilsette kunne og ha på plass for å bruke tiltaket?',
      coreComponents: 'Kva kjernekomponentar i tiltaket må stå urørte?',
      adaptations: 'Kva må tilpassast hos oss, og kvifor?',
      owner: 'Kven kan gje råd om tilpassingane: tiltakseigaren, eller vi sjølve når tiltaket er vårt eige?',
      tryOut: 'Korleis kan vi prøve ut tilpassingane i det små?',
    },
  },
  KE2: {
    name: 'Kartleggje føresetnader for implementeringa',
    explanation: 'Få oversyn over det i og rundt tenesta som vil hjelpe eller hindre, før noko blir sett i gang.',
    obligations: {
      assess: 'Kartleggje kva som er på plass og kva som manglar, i tenesta og rundt henne.',
    },
    questions: {
      competence: 'Kva kompetanse har dei tilsette i dag, og kva manglar?',
      resources: 'Kva strukturar finst, og kva har vi av tid, pengar og lokale?',
      serviceToday: 'Kva tilbyr tenesta i dag, og kva må eventuelt vike?',
      surroundings: 'Kva utanfor tenesta hjelper eller hindrar, til dømes krav, finansiering og samarbeidspartnarar?',
      readiness: 'Kor klare er dei som skal endre praksis, og kva er dei skeptiske til?',
    },
  },
  KE3: {
    name: 'Velje og tilpasse implementeringsstrategiar',
    explanation: 'Velje verkemiddel som svarer på dei barrierane som er funne, og samle dei i ein plan som rekk forbi oppstarten.',
    obligations: {
      choose: 'Velje strategiar som svarer på kvar sin barriere.',
      tailor: 'Tilpasse strategiane til staden og til dei som skal bruke dei.',
    },
    questions: {
      hindrances: 'Kva barrierar må strategiane fjerne eller dempe?',
      fit: 'Kvifor trur vi at nettopp desse strategiane verkar hos oss?',
      training: 'Rommar opplæringa øving, tilbakemelding og rettleiing, eller berre informasjon?',
      tasks: 'Kven gjer kva, og når skal det vere ferdig?',
      sustainment: 'Kva seier planen om nytilsette, kapasitet, rettleiing og materiell etter oppstarten?',
    },
  },
  KE4: {
    name: 'Sikre nødvendig forankring og implementeringsleiing',
    explanation: 'Sørgje for at arbeidet er ønskt og støtta på alle nivå, og at nokon har mandat og tid til å leie det.',
    obligations: {
      anchor: 'Forankre arbeidet hos alle som må stå bak det.',
      lead: 'Gje nokon oppgåva, mandatet og tida til å leie implementeringa.',
    },
    questions: {
      levels: 'På kva nivå må arbeidet vere forankra, frå brukarar og utøvarar til leiing, kommune og tiltakseigar?',
      involvement: 'Kven skal vere med, kven skal bli rådspurde, og kven skal bli informerte?',
      leadership: 'Kven leier implementeringa i kvardagen, og har dei mandat og tid?',
      team: 'Har teamet den kompetansen det treng, og er rollene avklara?',
      resistance: 'Kven kan bremse eller stanse arbeidet, og kva treng dei?',
    },
  },
  KE5: {
    name: 'Planleggje monitorering av implementeringskvalitet og nytteverdi',
    explanation: 'Avgjere på førehand kva som skal målast, kven som gjer det, og kven som skal få vite resultatet.',
    obligations: {
      quality: 'Planleggje korleis kvaliteten på implementeringa skal følgjast.',
      usefulness: 'Planleggje korleis nytten for brukarane og tenesta skal følgjast.',
    },
    questions: {
      asPlanned: 'Korleis ser vi om tiltaket blir gjennomført slik det var tenkt?',
      results: 'Korleis ser vi om det fører til dei resultata vi ønskjer?',
      system: 'Har vi eit system som gjev oss desse opplysningane, og kan vi lage eit om vi ikkje har det?',
      targetGroup: 'Korleis ser vi at dei som har fått opplæring, bruker tiltaket, og med rett målgruppe?',
      feedback: 'Kven får resultata, kor ofte, og kva skal dei bruke dei til?',
      baseline: 'Kva veit vi om situasjonen før vi byrjar?',
    },
  },
  KE6: {
    name: 'Setje i verk implementeringsstrategiane og monitorere etter planen',
    explanation: 'Gjere det planen seier, når han seier det, og samle inn det som skal fortelje korleis det går.',
    obligations: {
      execute: 'Setje strategiane ut i livet.',
      monitor: 'Samle inn opplysningar slik planen seier.',
    },
    questions: {
      onTime: 'Blir oppgåvene gjorde og samordna i tide?',
      roles: 'Kjenner alle rolla si?',
      keyPeople: 'Er nøkkelpersonane med slik vi planla?',
      delivery: 'Får målgruppa tiltaket i det omfanget og med den kvaliteten vi planla?',
      data: 'Kjem opplysningane inn, og kva manglar?',
    },
  },
  KE7: {
    name: 'Gjere løpande vurderingar og nødvendige justeringar undervegs',
    explanation: 'Lese det som er samla inn, finne årsaker og endre det som må endrast, utan å miste det som gjer at tiltaket verkar.',
    obligations: {
      assess: 'Vurdere jamleg kva opplysningane fortel.',
      adjust: 'Justere når noko ikkje går som det skal.',
    },
    questions: {
      findings: 'Kva viser opplysningane, og kva er berre tilfeldige svingingar?',
      causes: 'Kva er årsaka: tiltaket, implementeringa eller noko utanfor?',
      coreKept: 'Lèt justeringa kjernekomponentane vere i fred?',
      smallTest: 'Korleis prøver vi justeringa i det små og ser om ho hjelpte?',
      reopen: 'Må vi tilbake til eit tidlegare kjerneelement?',
    },
  },
  KE8: {
    name: 'Evaluere og justere for å sikre berekraft',
    explanation: 'Gjere opp status for gjennomføring, resultat og ressursbruk, og rette det som trugar tiltaket på sikt.',
    obligations: {
      evaluate: 'Evaluere korleis det gjekk, og kva det førte til.',
      adjust: 'Rette det som må til for at tiltaket skal vare.',
    },
    questions: {
      goals: 'Nådde vi måla, for implementeringa og for dei tiltaket er til for?',
      explanation: 'Om resultata manglar: verka ikkje tiltaket, eller vart det ikkje gjennomført?',
      worth: 'Kva seier brukarar og utøvarar, og står nytten i høve til ressursane?',
      threats: 'Kva kan få tiltaket til å falme, og kva gjer vi med det?',
      lessons: 'Kva har vi lært som andre, eller vi sjølve neste gong, bør vite?',
    },
  },
  KE9: {
    name: 'Sikre rutinar og system for å føre arbeidet vidare',
    explanation: 'Avgjere kva som skal skje vidare, og gje kvar rutine og kvart system ein eigar, så tiltaket ikkje heng på enkeltpersonar.',
    obligations: {
      routines: 'Få på plass rutinar som lever vidare når folk sluttar.',
      systems: 'Få på plass system som ber tiltaket: opplæring, rettleiing, oppfølging, finansiering.',
    },
    questions: {
      decision: 'Skal tiltaket ha ein ny avgrensa periode, endre omfang eller målgruppe, bli fast praksis eller avsluttast?',
      newGoal: 'Kva er målet for neste runde, og når ser vi på det igjen?',
      owners: 'Kven eig kvar rutine: opplæring av nye, rettleiing, oppfølging og materiell?',
      resources: 'Er finansiering og bemanning sikra, og har teamet rett samansetjing?',
      nextRound: 'Kva kjerneelement må vi gjennom på nytt?',
    },
  },
}
