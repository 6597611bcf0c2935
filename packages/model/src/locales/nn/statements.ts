import type { ModelTexts } from '../texts.ts'

/** What the lecture states, translated by us. */
export const statements: ModelTexts['statements'] = {
  knowledgeToPractice: {
    name: 'Frå kunnskap til praksis',
    explanation: 'Implementering gjeld vegen frå det vi veit til det vi gjer: å få tiltak til å verke, og å kunne seie kvifor.',
  },
  aimIsPracticeChange: {
    name: 'Målet er endra praksis',
    explanation: 'I tillegg skal folk vite meir, forstå meir og tenkje meir over det dei gjer.',
  },
  twoReasonsForNoResult: {
    name: 'To grunnar til at resultat uteblir',
    explanation: 'Anten verka tiltaket dårlegare enn venta, eller så vart det ikkje skikkeleg implementert.',
  },
  twoStartingPoints: {
    name: 'To stader å byrje',
    explanation: 'Arbeidet kan byrje i forskinga og gå til praksis, eller hos praktikarar som ser eit problem og vil prøve noko nytt.',
  },
  aboutOneThird: {
    name: 'Om lag ein tredel lykkast',
    explanation:
      'Førelesinga seier at rundt ein tredel av det som blir innført, blir vellukka implementert. Talet har inga kjelde og blir ikkje brukt i noka utrekning.',
  },
  mostFade: {
    name: 'Dei fleste tiltak falmar',
    explanation: 'Dei fleste tiltak blir veikare med tida, og om korleis endring blir halden ved like, finst det lite forsking.',
  },
  moreKnownAboutWhatFails: {
    name: 'Vi veit mest om det som ikkje verkar',
    explanation: 'Om å implementere ny praksis veit vi meir om kva som ikkje hjelper enn om kva som gjer det.',
  },
  oneWayChangesLittle: {
    name: 'Einvegsformidling endrar lite',
    explanation: 'Å sende ut retningslinjer eller halde føredrag fører sjeldan til endra praksis.',
  },
  faceToFaceSkillBased: {
    name: 'Ansikt til ansikt, og med øving',
    explanation: 'Kunnskap og ferdigheiter blir best tekne imot når folk møtest og øver saman.',
  },
  opinionLeadersAndChampions: {
    name: 'Meiningsleiarar og eldsjeler hjelper',
    explanation: 'Når folk som dei andre høyrer på støttar endringa, går ho lettare.',
  },
  easyAndIntegrated: {
    name: 'Enkelt og til å passe inn',
    explanation: 'Praktikarar ser etter noko som er lett å byrje med og går saman med det dei gjer frå før.',
  },
  goodStoryNotData: {
    name: 'Ei god forteljing, ikkje data',
    explanation: 'Det er oftare ei god historie enn tal som får praktikarar til å ta noko nytt i bruk.',
  },
  peersListenToPeers: {
    name: 'Likemenn høyrer på likemenn',
    explanation: 'Praktikarar høyrer helst på praktikarar, og brukarar på brukarar.',
  },
  effectiveAndUserFriendly: {
    name: 'Nye intervensjonar skal vere verksame og brukarvennlege',
    explanation: 'Det er ikkje nok at noko verkar: det må òg vere til å bruke.',
  },
  howLoyal: {
    name: 'Kor lojal må ein vere mot programmet?',
    explanation: 'Kor nær oppskrifta må ein halde seg for at det skal hjelpe dei det er til for?',
  },
  fidelityOrAdaptation: {
    name: 'Programtruskap eller lokal tilpassing (‘fidelity vs. adaptation’)',
    explanation: 'Det som held tiltaket heilt, kan stå mot det som får det til å passe her.',
  },
  competentNotRigid: {
    name: 'Kompetent heller enn rigid etterleving (‘flexibility within fidelity’)',
    explanation: 'Dyktig bruk med rom for skjønn, ikkje blind lydnad mot manualen.',
  },
  autonomy: {
    name: 'Trugsmål mot autonomien til tenestene og praktikarane',
    explanation: 'Krav om å følgje programmet kan opplevast som tap av sjølvstyre.',
  },
  commonFactors: {
    name: 'Held det med fellesfaktorar? (relasjonar, allianse)',
    explanation: 'Er ein god relasjon nok, eller har det noko å seie kva tiltak ein bruker?',
  },
}
