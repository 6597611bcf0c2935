import type { Sourced, SpreadId } from '@implementere/model'

/** The nine clusters of the strategies. */
export const ERIC_CLUSTER_IDS = [
  'evaluative',
  'interactiveAssistance',
  'adaptAndTailor',
  'stakeholderRelations',
  'trainAndEducate',
  'supportClinicians',
  'engageConsumers',
  'financial',
  'infrastructure',
] as const

/** One of {@link ERIC_CLUSTER_IDS}. */
export type EricClusterId = (typeof ERIC_CLUSTER_IDS)[number]

/** Whether a strategy acts upon practice, or puts something out and waits: the ends of the continuum of `greenhalgh2004`. */
export const EFFORTS = ['passive', 'active'] as const

/** One of {@link EFFORTS}. */
export type Effort = (typeof EFFORTS)[number]

/** How a strategy reaches those it is meant for: told from afar, told in person, or done together. */
export const DELIVERY_MODES = ['one-way', 'face-to-face', 'interactive'] as const

/** One of {@link DELIVERY_MODES}. */
export type DeliveryMode = (typeof DELIVERY_MODES)[number]

/** A strategy: something that is done so that an intervention comes into use and stays. */
export interface StrategyDefinition extends Sourced {
  readonly id: string
  /** Its number in the published list; null for a strategy of one's own. */
  readonly number: number | null
  readonly cluster: EricClusterId | null
  /** Where it stands on the lecture's continuum from letting a change happen to making it happen. Our judgement. */
  readonly spread: SpreadId | null
  /** Our judgement. */
  readonly effort: Effort | null
  /** Our judgement; null where it does not reach people directly: money, rules, buildings, plans. */
  readonly delivery: DeliveryMode | null
  /** The setting it belongs to, `us` for the health system of the United States; null where it belongs anywhere. Our judgement. */
  readonly setting: string | null
  /** Determinants that an organisation says its own strategy addresses; empty in the catalogue, where an endorsement table says it. */
  readonly addresses: readonly string[]
}

/** Names and numbers are published (Powell 2015), the clusters too (Waltz 2015); single memberships were not checked in the paper. */
const SOURCE = { citation: 'powell2015', locator: null, status: 'published' } as const
const LICENCE = 'cc-by-4.0' as const

const ROWS = [
  { id: 'eric.accessNewFunding', number: 1, cluster: 'financial', spread: 'makeItHappen', effort: 'active', delivery: null, setting: null },
  { id: 'eric.alterIncentives', number: 2, cluster: 'financial', spread: 'makeItHappen', effort: 'active', delivery: null, setting: null },
  { id: 'eric.alterFees', number: 3, cluster: 'financial', spread: 'makeItHappen', effort: 'active', delivery: null, setting: null },
  { id: 'eric.assessReadiness', number: 4, cluster: 'evaluative', spread: 'makeItHappen', effort: 'active', delivery: null, setting: null },
  { id: 'eric.auditAndFeedback', number: 5, cluster: 'evaluative', spread: 'makeItHappen', effort: 'active', delivery: 'interactive', setting: null },
  {
    id: 'eric.buildCoalition',
    number: 6,
    cluster: 'stakeholderRelations',
    spread: 'makeItHappen',
    effort: 'active',
    delivery: 'interactive',
    setting: null,
  },
  {
    id: 'eric.captureLocalKnowledge',
    number: 7,
    cluster: 'stakeholderRelations',
    spread: 'helpItHappen',
    effort: 'active',
    delivery: null,
    setting: null,
  },
  {
    id: 'eric.centralizeTechnicalAssistance',
    number: 8,
    cluster: 'interactiveAssistance',
    spread: 'makeItHappen',
    effort: 'active',
    delivery: 'interactive',
    setting: null,
  },
  { id: 'eric.changeAccreditation', number: 9, cluster: 'infrastructure', spread: 'makeItHappen', effort: 'active', delivery: null, setting: null },
  { id: 'eric.changeLiabilityLaws', number: 10, cluster: 'infrastructure', spread: 'makeItHappen', effort: 'active', delivery: null, setting: 'us' },
  {
    id: 'eric.changePhysicalStructure',
    number: 11,
    cluster: 'infrastructure',
    spread: 'makeItHappen',
    effort: 'active',
    delivery: null,
    setting: null,
  },
  { id: 'eric.changeRecordSystems', number: 12, cluster: 'infrastructure', spread: 'makeItHappen', effort: 'active', delivery: null, setting: null },
  { id: 'eric.changeServiceSites', number: 13, cluster: 'infrastructure', spread: 'makeItHappen', effort: 'active', delivery: null, setting: null },
  { id: 'eric.cyclicalTests', number: 14, cluster: 'evaluative', spread: 'makeItHappen', effort: 'active', delivery: 'interactive', setting: null },
  {
    id: 'eric.educationalMeetings',
    number: 15,
    cluster: 'trainAndEducate',
    spread: 'helpItHappen',
    effort: 'active',
    delivery: 'face-to-face',
    setting: null,
  },
  {
    id: 'eric.educationalOutreach',
    number: 16,
    cluster: 'trainAndEducate',
    spread: 'makeItHappen',
    effort: 'active',
    delivery: 'face-to-face',
    setting: null,
  },
  {
    id: 'eric.localConsensus',
    number: 17,
    cluster: 'stakeholderRelations',
    spread: 'makeItHappen',
    effort: 'active',
    delivery: 'interactive',
    setting: null,
  },
  {
    id: 'eric.localNeedsAssessment',
    number: 18,
    cluster: 'evaluative',
    spread: 'makeItHappen',
    effort: 'active',
    delivery: 'interactive',
    setting: null,
  },
  {
    id: 'eric.ongoingTraining',
    number: 19,
    cluster: 'trainAndEducate',
    spread: 'makeItHappen',
    effort: 'active',
    delivery: 'interactive',
    setting: null,
  },
  {
    id: 'eric.learningCollaborative',
    number: 20,
    cluster: 'trainAndEducate',
    spread: 'makeItHappen',
    effort: 'active',
    delivery: 'interactive',
    setting: null,
  },
  { id: 'eric.newClinicalTeams', number: 21, cluster: 'supportClinicians', spread: 'makeItHappen', effort: 'active', delivery: null, setting: null },
  { id: 'eric.changeCredentialing', number: 22, cluster: 'infrastructure', spread: 'makeItHappen', effort: 'active', delivery: null, setting: null },
  { id: 'eric.implementationBlueprint', number: 23, cluster: 'evaluative', spread: 'makeItHappen', effort: 'active', delivery: null, setting: null },
  {
    id: 'eric.academicPartnerships',
    number: 24,
    cluster: 'stakeholderRelations',
    spread: 'helpItHappen',
    effort: 'active',
    delivery: null,
    setting: null,
  },
  {
    id: 'eric.implementationGlossary',
    number: 25,
    cluster: 'stakeholderRelations',
    spread: 'helpItHappen',
    effort: 'passive',
    delivery: 'one-way',
    setting: null,
  },
  { id: 'eric.qualityMonitoringTools', number: 26, cluster: 'evaluative', spread: 'makeItHappen', effort: 'active', delivery: null, setting: null },
  { id: 'eric.qualityMonitoringSystems', number: 27, cluster: 'evaluative', spread: 'makeItHappen', effort: 'active', delivery: null, setting: null },
  { id: 'eric.disincentives', number: 28, cluster: 'financial', spread: 'makeItHappen', effort: 'active', delivery: null, setting: null },
  {
    id: 'eric.developEducationalMaterials',
    number: 29,
    cluster: 'trainAndEducate',
    spread: 'helpItHappen',
    effort: 'passive',
    delivery: 'one-way',
    setting: null,
  },
  {
    id: 'eric.resourceSharingAgreements',
    number: 30,
    cluster: 'supportClinicians',
    spread: 'makeItHappen',
    effort: 'active',
    delivery: null,
    setting: null,
  },
  {
    id: 'eric.distributeEducationalMaterials',
    number: 31,
    cluster: 'trainAndEducate',
    spread: 'helpItHappen',
    effort: 'passive',
    delivery: 'one-way',
    setting: null,
  },
  {
    id: 'eric.relayClinicalData',
    number: 32,
    cluster: 'supportClinicians',
    spread: 'makeItHappen',
    effort: 'active',
    delivery: 'one-way',
    setting: null,
  },
  {
    id: 'eric.facilitation',
    number: 33,
    cluster: 'interactiveAssistance',
    spread: 'makeItHappen',
    effort: 'active',
    delivery: 'interactive',
    setting: null,
  },
  { id: 'eric.fundAndContract', number: 34, cluster: 'financial', spread: 'makeItHappen', effort: 'active', delivery: null, setting: null },
  {
    id: 'eric.prepareChampions',
    number: 35,
    cluster: 'stakeholderRelations',
    spread: 'makeItHappen',
    effort: 'active',
    delivery: 'interactive',
    setting: null,
  },
  {
    id: 'eric.identifyEarlyAdopters',
    number: 36,
    cluster: 'stakeholderRelations',
    spread: 'letItHappen',
    effort: 'passive',
    delivery: null,
    setting: null,
  },
  { id: 'eric.increaseDemand', number: 37, cluster: 'engageConsumers', spread: 'helpItHappen', effort: 'active', delivery: null, setting: null },
  {
    id: 'eric.informOpinionLeaders',
    number: 38,
    cluster: 'stakeholderRelations',
    spread: 'helpItHappen',
    effort: 'passive',
    delivery: 'face-to-face',
    setting: null,
  },
  {
    id: 'eric.enhanceUptake',
    number: 39,
    cluster: 'engageConsumers',
    spread: 'makeItHappen',
    effort: 'active',
    delivery: 'interactive',
    setting: null,
  },
  {
    id: 'eric.involveExecutiveBoards',
    number: 40,
    cluster: 'stakeholderRelations',
    spread: 'makeItHappen',
    effort: 'active',
    delivery: 'face-to-face',
    setting: null,
  },
  {
    id: 'eric.involvePatientsAndFamilies',
    number: 41,
    cluster: 'engageConsumers',
    spread: 'makeItHappen',
    effort: 'active',
    delivery: 'interactive',
    setting: null,
  },
  { id: 'eric.makeBillingEasier', number: 42, cluster: 'financial', spread: 'makeItHappen', effort: 'active', delivery: null, setting: 'us' },
  {
    id: 'eric.dynamicTraining',
    number: 43,
    cluster: 'trainAndEducate',
    spread: 'makeItHappen',
    effort: 'active',
    delivery: 'interactive',
    setting: null,
  },
  { id: 'eric.mandateChange', number: 44, cluster: 'infrastructure', spread: 'makeItHappen', effort: 'active', delivery: null, setting: null },
  {
    id: 'eric.modelAndSimulate',
    number: 45,
    cluster: 'stakeholderRelations',
    spread: 'makeItHappen',
    effort: 'active',
    delivery: 'interactive',
    setting: null,
  },
  {
    id: 'eric.useFeedbackFromFamilies',
    number: 46,
    cluster: 'evaluative',
    spread: 'makeItHappen',
    effort: 'active',
    delivery: 'interactive',
    setting: null,
  },
  {
    id: 'eric.formalCommitments',
    number: 47,
    cluster: 'stakeholderRelations',
    spread: 'makeItHappen',
    effort: 'active',
    delivery: 'face-to-face',
    setting: null,
  },
  {
    id: 'eric.teamMeetings',
    number: 48,
    cluster: 'stakeholderRelations',
    spread: 'makeItHappen',
    effort: 'active',
    delivery: 'interactive',
    setting: null,
  },
  { id: 'eric.feeForServiceLists', number: 49, cluster: 'financial', spread: 'makeItHappen', effort: 'active', delivery: null, setting: 'us' },
  {
    id: 'eric.prepareActiveParticipants',
    number: 50,
    cluster: 'engageConsumers',
    spread: 'makeItHappen',
    effort: 'active',
    delivery: 'interactive',
    setting: null,
  },
  { id: 'eric.promoteAdaptability', number: 51, cluster: 'adaptAndTailor', spread: 'makeItHappen', effort: 'active', delivery: null, setting: null },
  {
    id: 'eric.networkWeaving',
    number: 52,
    cluster: 'stakeholderRelations',
    spread: 'helpItHappen',
    effort: 'active',
    delivery: 'interactive',
    setting: null,
  },
  {
    id: 'eric.clinicalSupervision',
    number: 53,
    cluster: 'interactiveAssistance',
    spread: 'makeItHappen',
    effort: 'active',
    delivery: 'interactive',
    setting: null,
  },
  {
    id: 'eric.localTechnicalAssistance',
    number: 54,
    cluster: 'interactiveAssistance',
    spread: 'makeItHappen',
    effort: 'active',
    delivery: 'interactive',
    setting: null,
  },
  {
    id: 'eric.ongoingConsultation',
    number: 55,
    cluster: 'trainAndEducate',
    spread: 'makeItHappen',
    effort: 'active',
    delivery: 'interactive',
    setting: null,
  },
  { id: 'eric.reexamineImplementation', number: 56, cluster: 'evaluative', spread: 'makeItHappen', effort: 'active', delivery: null, setting: null },
  {
    id: 'eric.recruitLeadership',
    number: 57,
    cluster: 'stakeholderRelations',
    spread: 'makeItHappen',
    effort: 'active',
    delivery: 'face-to-face',
    setting: null,
  },
  {
    id: 'eric.remindClinicians',
    number: 58,
    cluster: 'supportClinicians',
    spread: 'makeItHappen',
    effort: 'active',
    delivery: 'one-way',
    setting: null,
  },
  { id: 'eric.reviseRoles', number: 59, cluster: 'supportClinicians', spread: 'makeItHappen', effort: 'active', delivery: null, setting: null },
  {
    id: 'eric.shadowExperts',
    number: 60,
    cluster: 'trainAndEducate',
    spread: 'makeItHappen',
    effort: 'active',
    delivery: 'face-to-face',
    setting: null,
  },
  { id: 'eric.stageScaleUp', number: 61, cluster: 'evaluative', spread: 'makeItHappen', effort: 'active', delivery: null, setting: null },
  {
    id: 'eric.disseminationOrganization',
    number: 62,
    cluster: 'infrastructure',
    spread: 'helpItHappen',
    effort: 'passive',
    delivery: null,
    setting: null,
  },
  { id: 'eric.tailorStrategies', number: 63, cluster: 'adaptAndTailor', spread: 'makeItHappen', effort: 'active', delivery: null, setting: null },
  {
    id: 'eric.advisoryBoards',
    number: 64,
    cluster: 'stakeholderRelations',
    spread: 'makeItHappen',
    effort: 'active',
    delivery: 'interactive',
    setting: null,
  },
  {
    id: 'eric.implementationAdvisor',
    number: 65,
    cluster: 'stakeholderRelations',
    spread: 'makeItHappen',
    effort: 'active',
    delivery: 'interactive',
    setting: null,
  },
  { id: 'eric.capitatedPayments', number: 66, cluster: 'financial', spread: 'makeItHappen', effort: 'active', delivery: null, setting: 'us' },
  { id: 'eric.dataExperts', number: 67, cluster: 'adaptAndTailor', spread: 'makeItHappen', effort: 'active', delivery: null, setting: null },
  { id: 'eric.dataWarehousing', number: 68, cluster: 'adaptAndTailor', spread: 'makeItHappen', effort: 'active', delivery: null, setting: null },
  { id: 'eric.massMedia', number: 69, cluster: 'engageConsumers', spread: 'letItHappen', effort: 'passive', delivery: 'one-way', setting: null },
  { id: 'eric.otherPaymentSchemes', number: 70, cluster: 'financial', spread: 'makeItHappen', effort: 'active', delivery: null, setting: 'us' },
  {
    id: 'eric.trainTheTrainer',
    number: 71,
    cluster: 'trainAndEducate',
    spread: 'makeItHappen',
    effort: 'active',
    delivery: 'interactive',
    setting: null,
  },
  {
    id: 'eric.visitOtherSites',
    number: 72,
    cluster: 'stakeholderRelations',
    spread: 'helpItHappen',
    effort: 'active',
    delivery: 'face-to-face',
    setting: null,
  },
  {
    id: 'eric.educationalInstitutions',
    number: 73,
    cluster: 'trainAndEducate',
    spread: 'helpItHappen',
    effort: 'active',
    delivery: null,
    setting: null,
  },
] as const satisfies readonly Omit<StrategyDefinition, keyof Sourced | 'addresses'>[]

/** Id of a row of {@link ERIC_STRATEGIES}. */
export type EricId = (typeof ROWS)[number]['id']

/** Who judged what in {@link ERIC_STRATEGIES}: `name`, `number` and `cluster` are published, the other marks are this library's own. */
export const ERIC_PROVENANCE = {
  published: { fields: ['number', 'cluster'], citations: ['powell2015', 'waltz2015'] },
  own: { fields: ['spread', 'effort', 'delivery', 'setting'], citations: ['ours'] },
} as const

/**
 * The 73 strategies of the ERIC project in nine clusters (10 + 4 + 4 + 17 + 11 + 5 + 5 + 9 + 8).
 *
 * Prompts for discussion, never prescriptions: experts agree on few links between a barrier and a strategy.
 */
export const ERIC_STRATEGIES: readonly (StrategyDefinition & { readonly id: EricId; readonly number: number })[] = /* @__PURE__ */ ROWS.map(
  (row) => ({
    ...row,
    addresses: [],
    source: SOURCE,
    licence: LICENCE,
  }),
)
