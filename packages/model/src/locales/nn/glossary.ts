import type { ModelTexts } from '../texts.ts'

/** The glossary, translated by us. */
export const glossary: ModelTexts['glossary'] = {
  intervention: {
    name: 'tiltak',
    explanation: 'Det som skal takast i bruk: eit program, ein metode, ein praksis eller noko anna.',
  },
  interventionOwner: {
    name: 'tiltakseigar',
    explanation: 'Den som svarer for tiltaket i dag og kan spørjast om tilpassingar, ofte utviklaren.',
  },
  service: {
    name: 'teneste',
    explanation: 'Staden der tiltaket blir gjeve.',
  },
  practitioner: {
    name: 'utøvar',
    explanation: 'Den som gjev tiltaket til andre.',
  },
  recipient: {
    name: 'mottakar',
    explanation: 'Den som får tiltaket; brukar.',
  },
  implementationTeam: {
    name: 'implementeringsteam',
    explanation: 'Dei som saman driv implementeringa fram.',
  },
  steeringGroup: {
    name: 'styringsgruppe',
    explanation: 'Dei som har det overordna ansvaret i kommunen.',
  },
  advisoryBoard: {
    name: 'fagråd',
    explanation: 'Fagfolk og legfolk som gjev råd.',
  },
  champion: {
    name: 'eldsjel',
    explanation: 'Ein i tenesta som brenn for tiltaket og held ut.',
  },
  opinionLeader: {
    name: 'meiningsleiar',
    explanation: 'Ein som dei andre høyrer på, med eller utan ei stilling som tilseier det.',
  },
  anchoring: {
    name: 'forankring',
    explanation: 'At arbeidet er ønskt, kjent og støtta på alle nivå.',
  },
  implementationLeadership: {
    name: 'implementeringsleiing',
    explanation: 'Å leie sjølve implementeringa, til skilnad frå å leie tenesta.',
  },
  preconditions: {
    name: 'føresetnader',
    explanation: 'Det som må vere på plass på førehand.',
  },
  usefulness: {
    name: 'nytteverdi',
    explanation: 'Kva godt tiltaket gjer for brukarar og teneste. Ikkje nytte mot kostnad i kroner.',
  },
  sustainability: {
    name: 'berekraft',
    explanation: 'At tiltaket kan vare.',
  },
  continuation: {
    name: 'vidareføring',
    explanation: 'At arbeidet faktisk går vidare.',
  },
  adjustment: {
    name: 'justering',
    explanation: 'Ei endring undervegs, bygd på det ein har sett.',
  },
  adherence: {
    name: 'etterleving',
    explanation: 'At det som skulle gjerast, blir gjort slik det skulle.',
  },
  dilution: {
    name: 'utvatning',
    explanation: 'At tiltaket blir mindre eller noko anna over tid.',
  },
  barriers: {
    name: 'barrierar',
    explanation: 'Det som står i vegen; blir òg kalla hemmarar.',
  },
  facilitators: {
    name: 'fremjande faktorar',
    explanation: 'Det som hjelper; blir òg kalla fremjarar.',
  },
  coreElement: {
    name: 'kjerneelement',
    explanation: 'Noko teamet arbeider med; høyrer til modellen.',
  },
  coreComponent: {
    name: 'kjernekomponent',
    explanation: 'Ein del av tiltaket som ikkje kan endrast utan at det sluttar å verke; høyrer til tiltaket.',
  },
}
