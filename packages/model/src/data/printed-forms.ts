import type { ChecklistComponentId, ChecklistItemId } from './checklist.ts'
import type { DimensionId } from './dimensions.ts'
import type { FactorGroupId, SubFactorId } from './factor-groups.ts'
import type { ConceptId } from './frameworks.ts'
import type { KnowledgeSourceId } from './knowledge.ts'
import type { FidelityExemplarId, SenseId } from './practice-and-research.ts'
import type { PractitionerAttributeId } from './practitioner-attributes.ts'
import type { SetId } from './sets.ts'
import type { SpreadId } from './spread-continuum.ts'
import type { StatementId } from './statements.ts'
import type { TrainingMethodId, TrainingResultId } from './training.ts'

/**
 * What was repaired in a name, one letter a repair.
 *
 * L: broken line or end-of-line hyphen joined. S: spacing. C: capitals. G: slip of grammar or spelling. P: punctuation.
 * A: abbreviation written out, our reading. X: stray character or page footer removed. T: trailing comma, stop, colon or semicolon dropped.
 */
export const REPAIR_MARKS = ['L', 'S', 'C', 'G', 'P', 'A', 'X', 'T'] as const

/** One of {@link REPAIR_MARKS}. */
export type RepairMark = (typeof REPAIR_MARKS)[number]

/** Which text of a definition a printed form belongs to. */
export type PrintedPart =
  | { readonly of: 'sets'; readonly id: SetId; readonly part: 'name' }
  | { readonly of: 'checklist'; readonly id: 'title' | ChecklistComponentId | ChecklistItemId; readonly part: 'name' }
  | { readonly of: 'dimensions'; readonly id: DimensionId; readonly part: 'name' | 'definition' | 'otherTerms' }
  | { readonly of: 'factorGroups'; readonly id: FactorGroupId; readonly part: 'name' }
  | { readonly of: 'subFactors'; readonly id: SubFactorId; readonly part: 'name' }
  | { readonly of: 'knowledgeSources'; readonly id: KnowledgeSourceId; readonly part: 'name' }
  | { readonly of: 'practitionerAttributes'; readonly id: PractitionerAttributeId; readonly part: 'name' }
  | { readonly of: 'trainingMethods'; readonly id: TrainingMethodId; readonly part: 'name' }
  | { readonly of: 'trainingResults'; readonly id: TrainingResultId; readonly part: 'name' }
  | { readonly of: 'spreadContinuum'; readonly id: SpreadId; readonly part: 'name' }
  | { readonly of: 'senses'; readonly id: SenseId; readonly part: 'name' }
  | { readonly of: 'fidelityExemplars'; readonly id: FidelityExemplarId; readonly part: 'name' }
  | { readonly of: 'statements'; readonly id: StatementId; readonly part: 'name' }
  | { readonly of: 'epis'; readonly id: ConceptId<'epis'>; readonly part: 'name' }

/** A name as its source prints it, where that differs from the name these packages carry. */
export type PrintedForm = PrintedPart & {
  /** With the source's own line breaks. */
  readonly printed: string
  readonly marks: readonly RepairMark[]
  /** `M`: the page about the model. `F`: the lecture. */
  readonly source: 'M' | 'F'
  /** First line in the source's text. */
  readonly line: number
}

/** Every printed form that was repaired, so that each repair can be checked and taken back. What is not here is carried as printed. */
export const PRINTED_FORMS: readonly PrintedForm[] = [
  {
    of: 'checklist',
    id: 'title',
    part: 'name',
    printed: 'IMPLEMENTERINGSKVALITET (The Quality of Implementation checklist)',
    marks: ['C'],
    source: 'F',
    line: 173,
  },
  { of: 'checklist', id: '1', part: 'name', printed: '1.ETABLERE ET IMPLEMENTERINGSTEAM', marks: ['C', 'S'], source: 'F', line: 174 },
  {
    of: 'checklist',
    id: '1.5',
    part: 'name',
    printed: 'Fordele roller  og ansvar for prosess og gjennomføring',
    marks: ['S'],
    source: 'F',
    line: 183,
  },
  { of: 'checklist', id: '2', part: 'name', printed: '2. STØTTENDE KLIMA I ORGANISASJON OG NÆRMILJØ', marks: ['C'], source: 'F', line: 185 },
  { of: 'checklist', id: '2.3', part: 'name', printed: 'Kommuniser fordelene ved tiltaket', marks: ['G'], source: 'F', line: 190 },
  {
    of: 'checklist',
    id: '2.5',
    part: 'name',
    printed: 'Sørge for at tiltak er godt forankret i organisasjonen og har god administrative støtte',
    marks: ['G'],
    source: 'F',
    line: 194,
  },
  { of: 'checklist', id: '3', part: 'name', printed: '3. IMPLEMENTERINGSPLAN', marks: ['C'], source: 'F', line: 196 },
  { of: 'checklist', id: '4', part: 'name', printed: '4. OPPLÆRING OG PRAKTISK/TEKNISK STØTTE', marks: ['C'], source: 'F', line: 203 },
  {
    of: 'checklist',
    id: '4.4',
    part: 'name',
    printed: 'Samarbeid med praktisk støtteapparat  om implementeringen',
    marks: ['S'],
    source: 'F',
    line: 210,
  },
  { of: 'checklist', id: '5', part: 'name', printed: '5. SAMARBEID PRAKTIKERE OG PROGRAMUTVIKLERE', marks: ['C'], source: 'F', line: 212 },
  {
    of: 'checklist',
    id: '5.1',
    part: 'name',
    printed: 'Samarbeid med tiltaks/programutviklerne om forhold som påvirker kvaliteten av implementeringen',
    marks: ['P'],
    source: 'F',
    line: 213,
  },
  { of: 'checklist', id: '6', part: 'name', printed: '6. EVALUERE HVOR VIRKSOM INTERVENSJONEN ER', marks: ['C'], source: 'F', line: 217 },
  {
    of: 'checklist',
    id: '6.2',
    part: 'name',
    printed: 'Mål doseringen — hvor mye av tiltaket som ble faktisk levert',
    marks: ['G', 'P'],
    source: 'F',
    line: 220,
  },
  {
    of: 'dimensions',
    id: 'differentiation',
    part: 'definition',
    printed: 'Tiltaket kan skilles fra\nandre tiltak',
    marks: ['L'],
    source: 'F',
    line: 231,
  },
  { of: 'dimensions', id: 'dosage', part: 'otherTerms', printed: 'Kvantitet – intervensjonens\nstyrke', marks: ['L', 'P'], source: 'F', line: 236 },
  { of: 'dimensions', id: 'reach', part: 'name', printed: '‘Reach’', marks: ['P'], source: 'F', line: 239 },
  {
    of: 'dimensions',
    id: 'reach',
    part: 'definition',
    printed: 'Om deltakerne er repre-\nsentative for målgruppen',
    marks: ['L'],
    source: 'F',
    line: 239,
  },
  {
    of: 'dimensions',
    id: 'reach',
    part: 'otherTerms',
    printed: 'Hvor mange personer eller\nmiljøer i målgruppen som\nen når fram til',
    marks: ['L'],
    source: 'F',
    line: 242,
  },
  {
    of: 'dimensions',
    id: 'comparisonMonitoring',
    part: 'definition',
    printed: 'Hvilke tilleggstjenester\nel.tiltak mottakerne får',
    marks: ['L', 'S', 'A'],
    source: 'F',
    line: 246,
  },
  {
    of: 'dimensions',
    id: 'comparisonMonitoring',
    part: 'otherTerms',
    printed: 'Program-forurensning\nAlternative tjenester',
    marks: ['L', 'P'],
    source: 'F',
    line: 249,
  },
  {
    of: 'dimensions',
    id: 'adherence',
    part: 'definition',
    printed: 'Om komponentene leveres\ni overensstemmelse m/pr.',
    marks: ['L', 'A'],
    source: 'F',
    line: 252,
  },
  {
    of: 'dimensions',
    id: 'adherence',
    part: 'otherTerms',
    printed: 'Fidelity, Adherence,\nCompliance, Integrity',
    marks: ['L'],
    source: 'F',
    line: 255,
  },
  {
    of: 'dimensions',
    id: 'quality',
    part: 'definition',
    printed: 'Interaktiv formidling og\nkliniske ferdigheter',
    marks: ['L'],
    source: 'F',
    line: 258,
  },
  {
    of: 'dimensions',
    id: 'quality',
    part: 'otherTerms',
    printed: 'Erfaringsbaserte kliniske\nferdigheter og kompetanse',
    marks: ['L'],
    source: 'F',
    line: 261,
  },
  {
    of: 'dimensions',
    id: 'adaptation',
    part: 'definition',
    printed: 'Tilleggskomponenter som\nkommer til underveis',
    marks: ['L'],
    source: 'F',
    line: 264,
  },
  { of: 'dimensions', id: 'adaptation', part: 'otherTerms', printed: 'Modifikasjon, Re-invention,', marks: ['P'], source: 'F', line: 267 },
  {
    of: 'dimensions',
    id: 'responsiveness',
    part: 'definition',
    printed: 'Deltakernes aktivitet\nengasjement og involvering',
    marks: ['L', 'P'],
    source: 'F',
    line: 269,
  },
  {
    of: 'dimensions',
    id: 'responsiveness',
    part: 'otherTerms',
    printed: 'Frammøte, Tilfredshet,\nUtfører hjemmeoppgaver',
    marks: ['L'],
    source: 'F',
    line: 272,
  },
  { of: 'sets', id: 'barriers', part: 'name', printed: 'Barriérer for vellykket implementering', marks: ['G'], source: 'F', line: 359 },
  {
    of: 'subFactors',
    id: 'organisationalCulture.changeOriented',
    part: 'name',
    printed: 'En endringsorientert organisasjon',
    marks: ['C'],
    source: 'F',
    line: 287,
  },
  {
    of: 'subFactors',
    id: 'organisationalCulture.positiveWorkClimate',
    part: 'name',
    printed: 'et positivt arbeids-\nklima',
    marks: ['L'],
    source: 'F',
    line: 287,
  },
  { of: 'factorGroups', id: 'staff', part: 'name', printed: 'Personalets teoretiske orientering', marks: ['G'], source: 'F', line: 290 },
  { of: 'subFactors', id: 'staff.opennessToChange', part: 'name', printed: 'åpenhet for\nforandring', marks: ['L'], source: 'F', line: 290 },
  {
    of: 'subFactors',
    id: 'intervention.evidenceBasedCoreComponents',
    part: 'name',
    printed: 'kunnskapsbaserte kjerne-\nkomponenter',
    marks: ['L'],
    source: 'F',
    line: 296,
  },
  {
    of: 'subFactors',
    id: 'deliveringStaff.interactiveStyle',
    part: 'name',
    printed: 'interaktiv\nformidlingsstil',
    marks: ['L'],
    source: 'F',
    line: 300,
  },
  {
    of: 'knowledgeSources',
    id: 'research',
    part: 'name',
    printed: 'systematisk innhentet\nforskningsbasert\nkunnskap',
    marks: ['L'],
    source: 'F',
    line: 4,
  },
  { of: 'knowledgeSources', id: 'experience', part: 'name', printed: 'erfarings-\nkunnskap', marks: ['L'], source: 'F', line: 6 },
  { of: 'knowledgeSources', id: 'preferences', part: 'name', printed: 'pasientens\nønsker og behov,', marks: ['L', 'T'], source: 'F', line: 7 },
  {
    of: 'practitionerAttributes',
    id: 'observability',
    part: 'name',
    printed: 'Observerbarhet *6/17/2019 © The Norwegian Center for Child Behavioral\nDevelopment',
    marks: ['X'],
    source: 'F',
    line: 165,
  },
  { of: 'trainingMethods', id: 'demonstration', part: 'name', printed: 'Demonstra-\n\nsjon', marks: ['L'], source: 'F', line: 318 },
  { of: 'trainingMethods', id: 'peerCoaching', part: 'name', printed: 'Kollega\n’coaching’', marks: ['L', 'P'], source: 'F', line: 326 },
  { of: 'trainingResults', id: 'transfer', part: 'name', printed: 'Overføring\ntil praksis', marks: ['L'], source: 'F', line: 313 },
  { of: 'spreadContinuum', id: 'letItHappen', part: 'name', printed: 'Spredning informasjon om et tiltak', marks: ['P'], source: 'F', line: 63 },
  { of: 'spreadContinuum', id: 'helpItHappen', part: 'name', printed: 'Formidling målrettet formidling', marks: ['P'], source: 'F', line: 69 },
  { of: 'spreadContinuum', id: 'makeItHappen', part: 'name', printed: 'Implementering aktive strategier', marks: ['P'], source: 'F', line: 75 },
  { of: 'senses', id: 'programmeImplementation', part: 'name', printed: 'program implementering', marks: ['S'], source: 'F', line: 108 },
  { of: 'senses', id: 'practiceImplementation', part: 'name', printed: 'prakis-implementering', marks: ['G', 'S'], source: 'F', line: 112 },
  {
    of: 'fidelityExemplars',
    id: 'fimp',
    part: 'name',
    printed: 'PMTO: fidelity of implementation (FIMP: koding av video-opptak)',
    marks: ['P'],
    source: 'F',
    line: 118,
  },
  {
    of: 'fidelityExemplars',
    id: 'tam',
    part: 'name',
    printed: 'MST: TAM (treatment adherence measure scores – løpende tilbakemeldinger fra\n\nbrukerne)',
    marks: ['L', 'P'],
    source: 'F',
    line: 120,
  },
  {
    of: 'statements',
    id: 'effectiveAndUserFriendly',
    part: 'name',
    printed: '«Nye intervensjoner skal\nvære virksomme og\nbrukervennlige»',
    marks: ['L'],
    source: 'F',
    line: 167,
  },
  { of: 'statements', id: 'fidelityOrAdaptation', part: 'name', printed: '‘fidelity vs adaption’', marks: ['G'], source: 'F', line: 345 },
  {
    of: 'statements',
    id: 'competentNotRigid',
    part: 'name',
    printed: 'kompetent heller en rigid\n\netterlevelse',
    marks: ['G', 'L'],
    source: 'F',
    line: 347,
  },
  { of: 'epis', id: 'implementation', part: 'name', printed: 'Implementation, (implementere)', marks: ['P'], source: 'M', line: 40 },
]
