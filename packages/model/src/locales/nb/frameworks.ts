import type { FrameworkTexts } from '../texts.ts'

/** The frameworks and their concepts: the words for EPIS as the model glosses them, the rest translated by us. */
export const frameworks: FrameworkTexts = {
  epis: {
    name: 'EPIS',
    concepts: {
      exploration: 'Utforske',
      preparation: 'Forberede',
      implementation: 'Implementere',
      sustainment: 'Vedlikehold',
    },
  },
  aifStages: {
    name: 'AIF: stadier',
    concepts: {
      exploration: 'Utforskning',
      installation: 'Installering',
      initialImplementation: 'Begynnende implementering',
      fullImplementation: 'Full implementering',
    },
  },
  aifDrivers: {
    name: 'AIF: drivere',
    concepts: {
      selection: 'Utvelgelse av ansatte',
      training: 'Opplæring',
      coaching: 'Veiledning',
      fidelityAssessment: 'Måling av etterlevelse',
      decisionSupportDataSystem: 'Datasystem for beslutninger',
      facilitativeAdministration: 'Tilretteleggende administrasjon',
      systemsIntervention: 'Arbeid mot systemene rundt',
      technicalLeadership: 'Teknisk ledelse',
      adaptiveLeadership: 'Adaptiv ledelse',
    },
  },
  aifTeams: {
    name: 'AIF: team',
    concepts: {
      implementationTeams: 'Implementeringsteam',
    },
  },
  aifCycles: {
    name: 'AIF: forbedringssirkler',
    concepts: {
      pdsaCycle: 'PDSA-sirkel',
      usabilityTesting: 'Utprøving av brukbarhet',
      practicePolicyLoop: 'Sløyfe mellom praksis og styring',
    },
  },
  qif: {
    name: 'QIF: fjorten trinn',
    concepts: {
      needsAndResources: 'Kartlegge behov og ressurser',
      fit: 'Vurdere om det passer',
      capacityAndReadiness: 'Vurdere kapasitet og beredskap',
      possibilityForAdaptation: 'Mulighet for tilpasning',
      buyInAndClimate: 'Oppslutning og støttende klima',
      generalCapacityBuilding: 'Bygge organisasjonens kapasitet',
      staffRecruitment: 'Rekruttere og beholde ansatte',
      preInnovationTraining: 'Opplæring før start',
      implementationTeams: 'Implementeringsteam',
      implementationPlan: 'Implementeringsplan',
      technicalAssistance: 'Praktisk hjelp og veiledning',
      processEvaluation: 'Prosessevaluering',
      supportiveFeedback: 'Støttende tilbakemelding',
      learningFromExperience: 'Lære av erfaring',
    },
  },
  cfirProcess: {
    name: 'CFIR 2.0: implementeringsprosess',
    concepts: {
      teaming: 'Samle et team',
      assessingNeeds: 'Kartlegge behov',
      'assessingNeeds.deliverers': 'Kartlegge behov: utøvere',
      'assessingNeeds.recipients': 'Kartlegge behov: mottakere',
      assessingContext: 'Kartlegge kontekst',
      planning: 'Planlegge',
      tailoringStrategies: 'Tilpasse strategier',
      engaging: 'Engasjere',
      'engaging.deliverers': 'Engasjere utøvere',
      'engaging.recipients': 'Engasjere mottakere',
      doing: 'Gjennomføre',
      reflectingAndEvaluating: 'Reflektere og evaluere',
      'reflectingAndEvaluating.implementation': 'Reflektere og evaluere: implementeringen',
      'reflectingAndEvaluating.innovation': 'Reflektere og evaluere: tiltaket',
      adapting: 'Tilpasse',
    },
  },
  stageCompletion: {
    name: 'Fullføring av stadier (etter Chamberlain, Brown og Saldana)',
    concepts: {
      engagement: 'Engasjement',
      feasibility: 'Vurdering av gjennomførbarhet',
      readinessPlanning: 'Planlegging av beredskap',
      staffHiredAndTrained: 'Ansatte på plass og opplært',
      monitoringEstablished: 'Monitorering av etterlevelse etablert',
      servicesBegin: 'Tjenester og veiledning begynner',
      ongoingServices: 'Tjenester, veiledning, monitorering og tilbakemelding pågår',
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
