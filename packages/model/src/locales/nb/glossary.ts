import type { ModelTexts } from '../texts.ts'

/** The glossary: terms as the sources use them, explanations ours. */
export const glossary: ModelTexts['glossary'] = {
  intervention: {
    name: 'tiltak',
    explanation: 'Det som skal tas i bruk: et program, en metode, en praksis eller noe annet.',
  },
  interventionOwner: {
    name: 'tiltakseier',
    explanation: 'Den som svarer for tiltaket i dag og kan spørres om tilpasninger, ofte utvikleren.',
  },
  service: {
    name: 'tjeneste',
    explanation: 'Stedet der tiltaket gis.',
  },
  practitioner: {
    name: 'utøver',
    explanation: 'Den som gir tiltaket til andre.',
  },
  recipient: {
    name: 'mottaker',
    explanation: 'Den som får tiltaket; bruker.',
  },
  implementationTeam: {
    name: 'implementeringsteam',
    explanation: 'De som sammen driver implementeringen fram.',
  },
  steeringGroup: {
    name: 'styringsgruppe',
    explanation: 'De som har det overordnede ansvaret i kommunen.',
  },
  advisoryBoard: {
    name: 'fagråd',
    explanation: 'Fagfolk og legfolk som gir råd.',
  },
  champion: {
    name: 'ildsjel',
    explanation: 'En i tjenesten som brenner for tiltaket og holder ut.',
  },
  opinionLeader: {
    name: 'meningsleder',
    explanation: 'En som de andre hører på, med eller uten en stilling som tilsier det.',
  },
  anchoring: {
    name: 'forankring',
    explanation: 'At arbeidet er ønsket, kjent og støttet på alle nivåer.',
  },
  implementationLeadership: {
    name: 'implementeringsledelse',
    explanation: 'Å lede selve implementeringen, til forskjell fra å lede tjenesten.',
  },
  preconditions: {
    name: 'forutsetninger',
    explanation: 'Det som må være på plass på forhånd.',
  },
  usefulness: {
    name: 'nytteverdi',
    explanation: 'Hva godt tiltaket gjør for brukere og tjeneste. Ikke nytte mot kostnad i kroner.',
  },
  sustainability: {
    name: 'bærekraft',
    explanation: 'At tiltaket kan vare.',
  },
  continuation: {
    name: 'videreføring',
    explanation: 'At arbeidet faktisk går videre.',
  },
  adjustment: {
    name: 'justering',
    explanation: 'En endring underveis, bygd på det en har sett.',
  },
  adherence: {
    name: 'etterlevelse',
    explanation: 'At det som skulle gjøres, blir gjort slik det skulle.',
  },
  dilution: {
    name: 'utvanning',
    explanation: 'At tiltaket blir mindre eller noe annet over tid.',
  },
  barriers: {
    name: 'barrierer',
    explanation: 'Det som står i veien; kalles også hemmere.',
  },
  facilitators: {
    name: 'fremmende faktorer',
    explanation: 'Det som hjelper; kalles også fremmere.',
  },
  coreElement: {
    name: 'kjerneelement',
    explanation: 'Noe teamet arbeider med; hører til modellen.',
  },
  coreComponent: {
    name: 'kjernekomponent',
    explanation: 'En del av tiltaket som ikke kan endres uten at det slutter å virke; hører til tiltaket.',
  },
}
