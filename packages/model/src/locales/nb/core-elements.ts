import type { CoreElementTexts } from '../texts.ts'

/** The core elements: names as the model has them; explanations, obligations and questions ours. */
export const coreElements: CoreElementTexts = {
  KE1: {
    name: 'Utforske og tilpasse tiltak',
    explanation: 'Finne ut hvilket tiltak som svarer på behovet, hva det består av, og hva som må endres for at det skal passe her.',
    obligations: {
      explore: 'Undersøke behovet og hvilke tiltak som kan møte det.',
      adapt: 'Tilpasse tiltaket uten å røre det som gjør at det virker.',
    },
    questions: {
      need: 'Hvilket behov skal tiltaket møte, og hvordan vet vi at behovet er der?',
      prerequisites: 'Hva må de ansatte kunne og ha på plass for å bruke tiltaket?',
      coreComponents: 'Hvilke kjernekomponenter i tiltaket må stå urørt?',
      adaptations: 'Hva må tilpasses hos oss, og hvorfor?',
      owner: 'Hvem kan gi råd om tilpasningene: tiltakseieren, eller vi selv når tiltaket er vårt eget?',
      tryOut: 'Hvordan kan vi prøve ut tilpasningene i det små?',
    },
  },
  KE2: {
    name: 'Kartlegge forutsetninger for implementeringen',
    explanation: 'Få oversikt over det i og rundt tjenesten som vil hjelpe eller hindre, før noe settes i gang.',
    obligations: {
      assess: 'Kartlegge hva som er på plass og hva som mangler, i tjenesten og rundt den.',
    },
    questions: {
      competence: 'Hvilken kompetanse har de ansatte i dag, og hva mangler?',
      resources: 'Hvilke strukturer finnes, og hva har vi av tid, penger og lokaler?',
      serviceToday: 'Hva tilbyr tjenesten i dag, og hva må eventuelt vike?',
      surroundings: 'Hva utenfor tjenesten hjelper eller hindrer, for eksempel krav, finansiering og samarbeidspartnere?',
      readiness: 'Hvor klare er de som skal endre praksis, og hva er de skeptiske til?',
    },
  },
  KE3: {
    name: 'Velge og tilpasse implementeringsstrategier',
    explanation: 'Velge virkemidler som svarer på de barrierene som er funnet, og samle dem i en plan som rekker forbi oppstarten.',
    obligations: {
      choose: 'Velge strategier som svarer på hver sin barriere.',
      tailor: 'Tilpasse strategiene til stedet og til dem som skal bruke dem.',
    },
    questions: {
      hindrances: 'Hvilke barrierer må strategiene fjerne eller dempe?',
      fit: 'Hvorfor tror vi at nettopp disse strategiene virker hos oss?',
      training: 'Rommer opplæringen øving, tilbakemelding og veiledning, eller bare informasjon?',
      tasks: 'Hvem gjør hva, og når skal det være ferdig?',
      sustainment: 'Hva sier planen om nyansatte, kapasitet, veiledning og materiell etter oppstarten?',
    },
  },
  KE4: {
    name: 'Sikre nødvendig forankring og implementeringsledelse',
    explanation: 'Sørge for at arbeidet er ønsket og støttet på alle nivåer, og at noen har mandat og tid til å lede det.',
    obligations: {
      anchor: 'Forankre arbeidet hos alle som må stå bak det.',
      lead: 'Gi noen oppgaven, mandatet og tiden til å lede implementeringen.',
    },
    questions: {
      levels: 'På hvilke nivåer må arbeidet være forankret, fra brukere og utøvere til ledelse, kommune og tiltakseier?',
      involvement: 'Hvem skal være med, hvem skal bli rådspurt, og hvem skal bli informert?',
      leadership: 'Hvem leder implementeringen i hverdagen, og har de mandat og tid?',
      team: 'Har teamet den kompetansen det trenger, og er rollene avklart?',
      resistance: 'Hvem kan bremse eller stanse arbeidet, og hva trenger de?',
    },
  },
  KE5: {
    name: 'Planlegge monitorering av implementeringskvalitet og nytteverdi',
    explanation: 'Bestemme på forhånd hva som skal måles, hvem som gjør det, og hvem som skal få vite resultatet.',
    obligations: {
      quality: 'Planlegge hvordan kvaliteten på implementeringen skal følges.',
      usefulness: 'Planlegge hvordan nytten for brukerne og tjenesten skal følges.',
    },
    questions: {
      asPlanned: 'Hvordan ser vi om tiltaket gjennomføres slik det var tenkt?',
      results: 'Hvordan ser vi om det fører til de resultatene vi ønsker?',
      system: 'Har vi et system som gir oss disse opplysningene, og kan vi lage et hvis vi ikke har det?',
      targetGroup: 'Hvordan ser vi at de som har fått opplæring, bruker tiltaket, og med rett målgruppe?',
      feedback: 'Hvem får resultatene, hvor ofte, og hva skal de bruke dem til?',
      baseline: 'Hva vet vi om situasjonen før vi begynner?',
    },
  },
  KE6: {
    name: 'Iverksette implementeringsstrategiene og monitorere etter planen',
    explanation: 'Gjøre det planen sier, når den sier det, og samle inn det som skal fortelle hvordan det går.',
    obligations: {
      execute: 'Sette strategiene ut i livet.',
      monitor: 'Samle inn opplysninger slik planen sier.',
    },
    questions: {
      onTime: 'Blir oppgavene gjort og samordnet i tide?',
      roles: 'Kjenner alle rollen sin?',
      keyPeople: 'Er nøkkelpersonene med slik vi planla?',
      delivery: 'Får målgruppen tiltaket i det omfanget og med den kvaliteten vi planla?',
      data: 'Kommer opplysningene inn, og hva mangler?',
    },
  },
  KE7: {
    name: 'Foreta løpende vurderinger og nødvendige justeringer underveis',
    explanation: 'Lese det som er samlet inn, finne årsaker og endre det som må endres, uten å miste det som gjør at tiltaket virker.',
    obligations: {
      assess: 'Vurdere jevnlig hva opplysningene forteller.',
      adjust: 'Justere når noe ikke går som det skal.',
    },
    questions: {
      findings: 'Hva viser opplysningene, og hva er bare tilfeldige svingninger?',
      causes: 'Hva er årsaken: tiltaket, implementeringen eller noe utenfor?',
      coreKept: 'Lar justeringen kjernekomponentene være i fred?',
      smallTest: 'Hvordan prøver vi justeringen i det små og ser om den hjalp?',
      reopen: 'Må vi tilbake til et tidligere kjerneelement?',
    },
  },
  KE8: {
    name: 'Evaluere og justere for å sikre bærekraft',
    explanation: 'Gjøre opp status for gjennomføring, resultater og ressursbruk, og rette det som truer tiltaket på sikt.',
    obligations: {
      evaluate: 'Evaluere hvordan det gikk, og hva det førte til.',
      adjust: 'Rette det som må til for at tiltaket skal vare.',
    },
    questions: {
      goals: 'Nådde vi målene, for implementeringen og for dem tiltaket er til for?',
      explanation: 'Hvis resultatene mangler: virket ikke tiltaket, eller ble det ikke gjennomført?',
      worth: 'Hva sier brukere og utøvere, og står nytten i forhold til ressursene?',
      threats: 'Hva kan få tiltaket til å falme, og hva gjør vi med det?',
      lessons: 'Hva har vi lært som andre, eller vi selv neste gang, bør vite?',
    },
  },
  KE9: {
    name: 'Sikre rutiner og systemer for videreføring',
    explanation: 'Bestemme hva som skal skje videre, og gi hver rutine og hvert system en eier, så tiltaket ikke henger på enkeltpersoner.',
    obligations: {
      routines: 'Få på plass rutiner som lever videre når folk slutter.',
      systems: 'Få på plass systemer som bærer tiltaket: opplæring, veiledning, oppfølging, finansiering.',
    },
    questions: {
      decision: 'Skal tiltaket ha en ny avgrenset periode, endre omfang eller målgruppe, bli fast praksis eller avsluttes?',
      newGoal: 'Hva er målet for neste runde, og når ser vi på det igjen?',
      owners: 'Hvem eier hver rutine: opplæring av nye, veiledning, oppfølging og materiell?',
      resources: 'Er finansiering og bemanning sikret, og har teamet rett sammensetning?',
      nextRound: 'Hvilke kjerneelementer må vi gjennom på nytt?',
    },
  },
}
