import type { ModelTexts } from '../texts.ts'

/** What the lecture states: the principle as the lecture has it, the headings of the conflicts cut from its words, all else ours. */
export const statements: ModelTexts['statements'] = {
  knowledgeToPractice: {
    name: 'Fra kunnskap til praksis',
    explanation: 'Implementering gjelder veien fra det vi vet til det vi gjør: å få tiltak til å virke, og å kunne si hvorfor.',
  },
  aimIsPracticeChange: {
    name: 'Målet er endret praksis',
    explanation: 'I tillegg skal folk vite mer, forstå mer og tenke mer over det de gjør.',
  },
  twoReasonsForNoResult: {
    name: 'To grunner til at resultater uteblir',
    explanation: 'Enten virket tiltaket dårligere enn ventet, eller så ble det ikke skikkelig implementert.',
  },
  twoStartingPoints: {
    name: 'To steder å begynne',
    explanation: 'Arbeidet kan begynne i forskningen og gå til praksis, eller hos praktikere som ser et problem og vil prøve noe nytt.',
  },
  aboutOneThird: {
    name: 'Omtrent en tredel lykkes',
    explanation:
      'Forelesningen sier at rundt en tredel av det som innføres, blir vellykket implementert. Tallet har ingen kilde og brukes ikke i noen beregning.',
  },
  mostFade: {
    name: 'De fleste tiltak falmer',
    explanation: 'De fleste tiltak svekkes med tiden, og om hvordan endring holdes ved like, finnes det lite forskning.',
  },
  moreKnownAboutWhatFails: {
    name: 'Vi vet mest om det som ikke virker',
    explanation: 'Om å implementere ny praksis vet vi mer om hva som ikke hjelper enn om hva som gjør det.',
  },
  oneWayChangesLittle: {
    name: 'Enveisformidling endrer lite',
    explanation: 'Å sende ut retningslinjer eller holde foredrag fører sjelden til endret praksis.',
  },
  faceToFaceSkillBased: {
    name: 'Ansikt til ansikt, og med øving',
    explanation: 'Kunnskap og ferdigheter tas best imot når folk møtes og øver sammen.',
  },
  opinionLeadersAndChampions: {
    name: 'Meningsledere og ildsjeler hjelper',
    explanation: 'Når folk som de andre hører på støtter endringen, går den lettere.',
  },
  easyAndIntegrated: {
    name: 'Enkelt og til å passe inn',
    explanation: 'Praktikere ser etter noe som er lett å begynne med og går sammen med det de gjør fra før.',
  },
  goodStoryNotData: {
    name: 'En god fortelling, ikke data',
    explanation: 'Det er oftere en god historie enn tall som får praktikere til å ta noe nytt i bruk.',
  },
  peersListenToPeers: {
    name: 'Likemenn hører på likemenn',
    explanation: 'Praktikere hører helst på praktikere, og brukere på brukere.',
  },
  effectiveAndUserFriendly: {
    name: 'Nye intervensjoner skal være virksomme og brukervennlige',
    explanation: 'Det er ikke nok at noe virker: det må også være til å bruke.',
  },
  howLoyal: {
    name: 'Hvor lojal må man være mot programmet?',
    explanation: 'Hvor nær oppskriften må en holde seg for at det skal hjelpe dem det er til for?',
  },
  fidelityOrAdaptation: {
    name: 'Programtrohet eller lokal tilpasning (‘fidelity vs. adaptation’)',
    explanation: 'Det som holder tiltaket helt, kan stå mot det som får det til å passe her.',
  },
  competentNotRigid: {
    name: 'Kompetent heller enn rigid etterlevelse (‘flexibility within fidelity’)',
    explanation: 'Dyktig bruk med rom for skjønn, ikke blind lydighet mot manualen.',
  },
  autonomy: {
    name: 'Trussel mot tjenestenes og praktikernes autonomi',
    explanation: 'Krav om å følge programmet kan oppleves som tap av selvstyre.',
  },
  commonFactors: {
    name: 'Holder det med fellesfaktorer? (relasjoner, allianse)',
    explanation: 'Er en god relasjon nok, eller betyr det noe hvilket tiltak som brukes?',
  },
}
