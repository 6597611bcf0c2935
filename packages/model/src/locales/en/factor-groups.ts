import type { FactorGroupTexts } from '../texts.ts'

/** The factor groups, translated by us. */
export const factorGroups: FactorGroupTexts = {
  organisationalCulture: {
    name: 'Organisational culture',
    explanation: 'What it is like to work here, and how the organisation receives something new.',
    subFactors: {
      'organisationalCulture.changeOriented': 'an organisation oriented towards change',
      'organisationalCulture.positiveWorkClimate': 'a positive work climate',
      'organisationalCulture.integrationOfNewAndExisting': 'integration of new with existing interventions',
      'organisationalCulture.sharedVisionsAndValues': 'shared visions/values',
    },
  },
  staff: {
    name: 'The staff',
    explanation: 'What the staff know, believe in and are open to.',
    subFactors: {
      'staff.theoreticalOrientation': 'theoretical orientation',
      'staff.competence': 'competence',
      'staff.education': 'education',
      'staff.opennessToChange': 'openness to change',
      'staff.selfEfficacy': 'self-efficacy',
      'staff.implementationSkills': 'implementation skills',
    },
  },
  practicesAndProcesses: {
    name: 'Practices and processes',
    explanation: 'How things are decided, coordinated and talked about.',
    subFactors: {
      'practicesAndProcesses.sharedDecisions': 'shared decisions',
      'practicesAndProcesses.coordinationWithOtherServices': 'coordination with other services',
      'practicesAndProcesses.openEffectiveCommunication': 'open and effective communication',
      'practicesAndProcesses.goodTaskDescriptions': 'good task descriptions',
    },
  },
  intervention: {
    name: 'The intervention',
    explanation: 'Properties of what is to be taken into use.',
    subFactors: {
      'intervention.relevant': 'relevant',
      'intervention.userFriendly': 'user-friendly',
      'intervention.evidenceBasedCoreComponents': 'evidence-based core components',
    },
  },
  deliveringStaff: {
    name: 'The staff who deliver the programme (external/internal change agents)',
    explanation: 'Those who drive the change, from outside or inside. Other people than the staff at large.',
    subFactors: {
      'deliveringStaff.leadership': 'leadership',
      'deliveringStaff.engagement': 'engagement',
      'deliveringStaff.competent': 'competent',
      'deliveringStaff.credible': 'credible',
      'deliveringStaff.interactiveStyle': 'interactive style of delivery',
    },
  },
  technicalSupport: {
    name: 'Technical support/assistance',
    explanation: 'Training, materials and help around the intervention. The list is open in the source.',
    subFactors: {
      'technicalSupport.trainingProgramme': 'training programme',
      'technicalSupport.manuals': 'manuals',
      'technicalSupport.materials': 'materials',
      'technicalSupport.supervision': 'supervision',
      'technicalSupport.adherenceEvaluation': 'evaluation of adherence',
    },
  },
}
