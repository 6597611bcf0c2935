import type { FrameworkTexts } from '../texts.ts'

/** The frameworks and their concepts, as they are published; the name of `stageCompletion` is ours. */
export const frameworks: FrameworkTexts = {
  epis: {
    name: 'EPIS',
    concepts: {
      exploration: 'Exploration',
      preparation: 'Preparation',
      implementation: 'Implementation',
      sustainment: 'Sustainment',
    },
  },
  aifStages: {
    name: 'AIF: stages',
    concepts: {
      exploration: 'Exploration',
      installation: 'Installation',
      initialImplementation: 'Initial implementation',
      fullImplementation: 'Full implementation',
    },
  },
  aifDrivers: {
    name: 'AIF: drivers',
    concepts: {
      selection: 'Selection',
      training: 'Training',
      coaching: 'Coaching',
      fidelityAssessment: 'Fidelity assessment',
      decisionSupportDataSystem: 'Decision-support data system',
      facilitativeAdministration: 'Facilitative administration',
      systemsIntervention: 'Systems intervention',
      technicalLeadership: 'Technical leadership',
      adaptiveLeadership: 'Adaptive leadership',
    },
  },
  aifTeams: {
    name: 'AIF: teams',
    concepts: {
      implementationTeams: 'Implementation teams',
    },
  },
  aifCycles: {
    name: 'AIF: improvement cycles',
    concepts: {
      pdsaCycle: 'PDSA cycle',
      usabilityTesting: 'Usability testing',
      practicePolicyLoop: 'Practice-policy communication loop',
    },
  },
  qif: {
    name: 'QIF: fourteen steps',
    concepts: {
      needsAndResources: 'Needs and resources assessment',
      fit: 'Fit assessment',
      capacityAndReadiness: 'Capacity/readiness assessment',
      possibilityForAdaptation: 'Possibility for adaptation',
      buyInAndClimate: 'Buy-in and a supportive climate',
      generalCapacityBuilding: 'General organisational capacity building',
      staffRecruitment: 'Staff recruitment/maintenance',
      preInnovationTraining: 'Pre-innovation training',
      implementationTeams: 'Implementation teams',
      implementationPlan: 'Implementation plan',
      technicalAssistance: 'Technical assistance/coaching/supervision',
      processEvaluation: 'Process evaluation',
      supportiveFeedback: 'Supportive feedback mechanism',
      learningFromExperience: 'Learning from experience',
    },
  },
  cfirProcess: {
    name: 'CFIR 2.0: implementation process',
    concepts: {
      teaming: 'Teaming',
      assessingNeeds: 'Assessing needs',
      'assessingNeeds.deliverers': 'Assessing needs: innovation deliverers',
      'assessingNeeds.recipients': 'Assessing needs: innovation recipients',
      assessingContext: 'Assessing context',
      planning: 'Planning',
      tailoringStrategies: 'Tailoring strategies',
      engaging: 'Engaging',
      'engaging.deliverers': 'Engaging: innovation deliverers',
      'engaging.recipients': 'Engaging: innovation recipients',
      doing: 'Doing',
      reflectingAndEvaluating: 'Reflecting and evaluating',
      'reflectingAndEvaluating.implementation': 'Reflecting and evaluating: implementation',
      'reflectingAndEvaluating.innovation': 'Reflecting and evaluating: innovation',
      adapting: 'Adapting',
    },
  },
  stageCompletion: {
    name: 'Completion of stages (after Chamberlain, Brown and Saldana)',
    concepts: {
      engagement: 'Engagement',
      feasibility: 'Consideration of feasibility',
      readinessPlanning: 'Readiness planning',
      staffHiredAndTrained: 'Staff hired and trained',
      monitoringEstablished: 'Adherence monitoring established',
      servicesBegin: 'Services and consultation begin',
      ongoingServices: 'Ongoing services, consultation, monitoring and feedback',
      competency: 'Competency',
    },
  },
  pdsa: {
    name: 'PDSA',
    concepts: {
      plan: 'Plan',
      do: 'Do',
      study: 'Study',
      act: 'Act',
    },
  },
}
