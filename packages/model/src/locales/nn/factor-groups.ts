import type { FactorGroupTexts } from '../texts.ts'

/** The factor groups, translated by us. */
export const factorGroups: FactorGroupTexts = {
  organisationalCulture: {
    name: 'Organisasjonskultur',
    explanation: 'Korleis det er å arbeide her, og korleis organisasjonen tek imot noko nytt.',
    subFactors: {
      'organisationalCulture.changeOriented': 'ein endringsorientert organisasjon',
      'organisationalCulture.positiveWorkClimate': 'eit positivt arbeidsklima',
      'organisationalCulture.integrationOfNewAndExisting': 'integrering av nye med eksisterande tiltak',
      'organisationalCulture.sharedVisionsAndValues': 'felles visjonar/verdiar',
    },
  },
  staff: {
    name: 'Personalet',
    explanation: 'Kva dei tilsette kan, trur på og er opne for.',
    subFactors: {
      'staff.theoreticalOrientation': 'teoretisk orientering',
      'staff.competence': 'kompetanse',
      'staff.education': 'utdanning',
      'staff.opennessToChange': 'openheit for endring',
      'staff.selfEfficacy': 'meistringstru',
      'staff.implementationSkills': 'implementeringsferdigheiter',
    },
  },
  practicesAndProcesses: {
    name: 'Praksis og prosessar',
    explanation: 'Korleis ein avgjer, samordnar og snakkar saman.',
    subFactors: {
      'practicesAndProcesses.sharedDecisions': 'felles avgjerder',
      'practicesAndProcesses.coordinationWithOtherServices': 'koordinering med andre tenester',
      'practicesAndProcesses.openEffectiveCommunication': 'open og effektiv kommunikasjon',
      'practicesAndProcesses.goodTaskDescriptions': 'gode oppgåveskildringar',
    },
  },
  intervention: {
    name: 'Intervensjonen',
    explanation: 'Eigenskapar ved det som skal takast i bruk.',
    subFactors: {
      'intervention.relevant': 'relevant',
      'intervention.userFriendly': 'brukarvennleg',
      'intervention.evidenceBasedCoreComponents': 'kunnskapsbaserte kjernekomponentar',
    },
  },
  deliveringStaff: {
    name: 'Personalet som leverer programmet (eksterne/interne endringsagentar)',
    explanation: 'Dei som driv endringa fram, frå utsida eller innsida. Andre enn personalet elles.',
    subFactors: {
      'deliveringStaff.leadership': 'leiarskap',
      'deliveringStaff.engagement': 'engasjement',
      'deliveringStaff.competent': 'kompetente',
      'deliveringStaff.credible': 'truverdige',
      'deliveringStaff.interactiveStyle': 'interaktiv formidlingsstil',
    },
  },
  technicalSupport: {
    name: 'Teknisk støtte/hjelp',
    explanation: 'Opplæring, materiell og hjelp rundt tiltaket. Lista er open i kjelda.',
    subFactors: {
      'technicalSupport.trainingProgramme': 'opplæringsprogram',
      'technicalSupport.manuals': 'handbøker',
      'technicalSupport.materials': 'materiell',
      'technicalSupport.supervision': 'rettleiing',
      'technicalSupport.adherenceEvaluation': 'evaluering av etterleving',
    },
  },
}
