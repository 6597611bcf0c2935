import type { FrameworkTexts } from '../texts.ts'

/** The frameworks and their concepts, translated by us. */
export const frameworks: FrameworkTexts = {
  epis: {
    name: 'EPIS',
    concepts: {
      exploration: 'Utforske',
      preparation: 'Førebu',
      implementation: 'Implementere',
      sustainment: 'Vedlikehald',
    },
  },
  aifStages: {
    name: 'AIF: stadium',
    concepts: {
      exploration: 'Utforsking',
      installation: 'Installering',
      initialImplementation: 'Byrjande implementering',
      fullImplementation: 'Full implementering',
    },
  },
  aifDrivers: {
    name: 'AIF: drivarar',
    concepts: {
      selection: 'Utveljing av tilsette',
      training: 'Opplæring',
      coaching: 'Rettleiing',
      fidelityAssessment: 'Måling av etterleving',
      decisionSupportDataSystem: 'Datasystem for avgjerder',
      facilitativeAdministration: 'Tilretteleggjande administrasjon',
      systemsIntervention: 'Arbeid mot systema rundt',
      technicalLeadership: 'Teknisk leiing',
      adaptiveLeadership: 'Adaptiv leiing',
    },
  },
  aifTeams: {
    name: 'AIF: team',
    concepts: {
      implementationTeams: 'Implementeringsteam',
    },
  },
  aifCycles: {
    name: 'AIF: forbetringssirklar',
    concepts: {
      pdsaCycle: 'PDSA-sirkel',
      usabilityTesting: 'Utprøving av brukbarheit',
      practicePolicyLoop: 'Sløyfe mellom praksis og styring',
    },
  },
  qif: {
    name: 'QIF: fjorten trinn',
    concepts: {
      needsAndResources: 'Kartleggje behov og ressursar',
      fit: 'Vurdere om det passar',
      capacityAndReadiness: 'Vurdere kapasitet og beredskap',
      possibilityForAdaptation: 'Høve til tilpassing',
      buyInAndClimate: 'Oppslutning og støttande klima',
      generalCapacityBuilding: 'Byggje kapasiteten i organisasjonen',
      staffRecruitment: 'Rekruttere og halde på tilsette',
      preInnovationTraining: 'Opplæring før start',
      implementationTeams: 'Implementeringsteam',
      implementationPlan: 'Implementeringsplan',
      technicalAssistance: 'Praktisk hjelp og rettleiing',
      processEvaluation: 'Prosessevaluering',
      supportiveFeedback: 'Støttande tilbakemelding',
      learningFromExperience: 'Lære av erfaring',
    },
  },
  cfirProcess: {
    name: 'CFIR 2.0: implementeringsprosess',
    concepts: {
      teaming: 'Samle eit team',
      assessingNeeds: 'Kartleggje behov',
      'assessingNeeds.deliverers': 'Kartleggje behov: utøvarar',
      'assessingNeeds.recipients': 'Kartleggje behov: mottakarar',
      assessingContext: 'Kartleggje kontekst',
      planning: 'Planleggje',
      tailoringStrategies: 'Tilpasse strategiar',
      engaging: 'Engasjere',
      'engaging.deliverers': 'Engasjere utøvarar',
      'engaging.recipients': 'Engasjere mottakarar',
      doing: 'Gjennomføre',
      reflectingAndEvaluating: 'Reflektere og evaluere',
      'reflectingAndEvaluating.implementation': 'Reflektere og evaluere: implementeringa',
      'reflectingAndEvaluating.innovation': 'Reflektere og evaluere: tiltaket',
      adapting: 'Tilpasse',
    },
  },
  stageCompletion: {
    name: 'Fullføring av stadium (etter Chamberlain, Brown og Saldana)',
    concepts: {
      engagement: 'Engasjement',
      feasibility: 'Vurdering av gjennomførbarheit',
      readinessPlanning: 'Planlegging av beredskap',
      staffHiredAndTrained: 'Tilsette på plass og opplærte',
      monitoringEstablished: 'Monitorering av etterleving etablert',
      servicesBegin: 'Tenester og rettleiing byrjar',
      ongoingServices: 'Tenester, rettleiing, monitorering og tilbakemelding er i gang',
      competency: 'Kompetanse',
    },
  },
  pdsa: {
    name: 'PDSA',
    concepts: {
      plan: 'Planlegg',
      do: 'Utfør',
      study: 'Studer',
      act: 'Handle',
    },
  },
}
