import type { FactorGroupTexts } from '../texts.ts'

/** The factor groups: headings and sub-factors as the lecture has them, explanations ours. */
export const factorGroups: FactorGroupTexts = {
  organisationalCulture: {
    name: 'Organisasjonskultur',
    explanation: 'Hvordan det er å arbeide her, og hvordan organisasjonen tar imot noe nytt.',
    subFactors: {
      'organisationalCulture.changeOriented': 'en endringsorientert organisasjon',
      'organisationalCulture.positiveWorkClimate': 'et positivt arbeidsklima',
      'organisationalCulture.integrationOfNewAndExisting': 'integrering av nye med eksisterende tiltak',
      'organisationalCulture.sharedVisionsAndValues': 'felles visjoner/verdier',
    },
  },
  staff: {
    name: 'Personalet',
    explanation: 'Hva de ansatte kan, tror på og er åpne for.',
    subFactors: {
      'staff.theoreticalOrientation': 'teoretisk orientering',
      'staff.competence': 'kompetanse',
      'staff.education': 'utdanning',
      'staff.opennessToChange': 'åpenhet for forandring',
      'staff.selfEfficacy': 'mestringstro',
      'staff.implementationSkills': 'implementeringsferdigheter',
    },
  },
  practicesAndProcesses: {
    name: 'Praksis og prosesser',
    explanation: 'Hvordan det besluttes, samordnes og snakkes sammen.',
    subFactors: {
      'practicesAndProcesses.sharedDecisions': 'felles beslutninger',
      'practicesAndProcesses.coordinationWithOtherServices': 'koordinering med andre tjenester',
      'practicesAndProcesses.openEffectiveCommunication': 'åpen og effektiv kommunikasjon',
      'practicesAndProcesses.goodTaskDescriptions': 'gode oppgavebeskrivelser',
    },
  },
  intervention: {
    name: 'Intervensjonen',
    explanation: 'Egenskaper ved det som skal tas i bruk.',
    subFactors: {
      'intervention.relevant': 'relevant',
      'intervention.userFriendly': 'brukervennlig',
      'intervention.evidenceBasedCoreComponents': 'kunnskapsbaserte kjernekomponenter',
    },
  },
  deliveringStaff: {
    name: 'Personalet som leverer programmet (eksterne/interne endringsagenter)',
    explanation: 'De som driver endringen fram, fra utsiden eller innsiden. Andre enn personalet ellers.',
    subFactors: {
      'deliveringStaff.leadership': 'lederskap',
      'deliveringStaff.engagement': 'engasjement',
      'deliveringStaff.competent': 'kompetente',
      'deliveringStaff.credible': 'troverdige',
      'deliveringStaff.interactiveStyle': 'interaktiv formidlingsstil',
    },
  },
  technicalSupport: {
    name: 'Teknisk støtte/assistanse',
    explanation: 'Opplæring, materiell og hjelp rundt tiltaket. Listen er åpen i kilden.',
    subFactors: {
      'technicalSupport.trainingProgramme': 'opplæringsprogram',
      'technicalSupport.manuals': 'håndbøker',
      'technicalSupport.materials': 'materiell',
      'technicalSupport.supervision': 'veiledning',
      'technicalSupport.adherenceEvaluation': 'evaluering av etterlevelse',
    },
  },
}
