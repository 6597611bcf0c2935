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

/** Which text a printed form belongs to: the set, the id of the definition in it, and the part of its text. */
export type PrintedPart =
  | { readonly set: 'sets'; readonly definition: SetId; readonly part: 'name' }
  | { readonly set: 'checklist'; readonly definition: 'title' | ChecklistComponentId | ChecklistItemId; readonly part: 'name' }
  | { readonly set: 'dimensions'; readonly definition: DimensionId; readonly part: 'name' | 'definition' | 'otherTerms' }
  | { readonly set: 'factorGroups'; readonly definition: FactorGroupId; readonly part: 'name' }
  | { readonly set: 'subFactors'; readonly definition: SubFactorId; readonly part: 'name' }
  | { readonly set: 'knowledgeSources'; readonly definition: KnowledgeSourceId; readonly part: 'name' }
  | { readonly set: 'practitionerAttributes'; readonly definition: PractitionerAttributeId; readonly part: 'name' }
  | { readonly set: 'trainingMethods'; readonly definition: TrainingMethodId; readonly part: 'name' }
  | { readonly set: 'trainingResults'; readonly definition: TrainingResultId; readonly part: 'name' }
  | { readonly set: 'spreadContinuum'; readonly definition: SpreadId; readonly part: 'name' }
  | { readonly set: 'senses'; readonly definition: SenseId; readonly part: 'name' }
  | { readonly set: 'fidelityExemplars'; readonly definition: FidelityExemplarId; readonly part: 'name' }
  | { readonly set: 'statements'; readonly definition: StatementId; readonly part: 'name' }
  | { readonly set: 'epis'; readonly definition: ConceptId<'epis'>; readonly part: 'name' }

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
    set: 'checklist',
    definition: 'title',
    part: 'name',
    printed: 'IMPLEMENTERINGSKVALITET (The Quality of Implementation checklist)',
    marks: ['C'],
    source: 'F',
    line: 173,
  },
  { set: 'checklist', definition: '1', part: 'name', printed: '1.ETABLERE ET IMPLEMENTERINGSTEAM', marks: ['C', 'S'], source: 'F', line: 174 },
  {
    set: 'checklist',
    definition: '1.5',
    part: 'name',
    printed: 'Fordele roller  og ansvar for prosess og gjennomføring',
    marks: ['S'],
    source: 'F',
    line: 183,
  },
  { set: 'checklist', definition: '2', part: 'name', printed: '2. STØTTENDE KLIMA I ORGANISASJON OG NÆRMILJØ', marks: ['C'], source: 'F', line: 185 },
  { set: 'checklist', definition: '2.3', part: 'name', printed: 'Kommuniser fordelene ved tiltaket', marks: ['G'], source: 'F', line: 190 },
  {
    set: 'checklist',
    definition: '2.5',
    part: 'name',
    printed: 'Sørge for at tiltak er godt forankret i organisasjonen og har god administrative støtte',
    marks: ['G'],
    source: 'F',
    line: 194,
  },
  { set: 'checklist', definition: '3', part: 'name', printed: '3. IMPLEMENTERINGSPLAN', marks: ['C'], source: 'F', line: 196 },
  { set: 'checklist', definition: '4', part: 'name', printed: '4. OPPLÆRING OG PRAKTISK/TEKNISK STØTTE', marks: ['C'], source: 'F', line: 203 },
  {
    set: 'checklist',
    definition: '4.4',
    part: 'name',
    printed: 'Samarbeid med praktisk støtteapparat  om implementeringen',
    marks: ['S'],
    source: 'F',
    line: 210,
  },
  { set: 'checklist', definition: '5', part: 'name', printed: '5. SAMARBEID PRAKTIKERE OG PROGRAMUTVIKLERE', marks: ['C'], source: 'F', line: 212 },
  {
    set: 'checklist',
    definition: '5.1',
    part: 'name',
    printed: 'Samarbeid med tiltaks/programutviklerne om forhold som påvirker kvaliteten av implementeringen',
    marks: ['P'],
    source: 'F',
    line: 213,
  },
  { set: 'checklist', definition: '6', part: 'name', printed: '6. EVALUERE HVOR VIRKSOM INTERVENSJONEN ER', marks: ['C'], source: 'F', line: 217 },
  {
    set: 'checklist',
    definition: '6.2',
    part: 'name',
    printed: 'Mål doseringen — hvor mye av tiltaket som ble faktisk levert',
    marks: ['G', 'P'],
    source: 'F',
    line: 220,
  },
  {
    set: 'dimensions',
    definition: 'differentiation',
    part: 'definition',
    printed: 'Tiltaket kan skilles fra\nandre tiltak',
    marks: ['L'],
    source: 'F',
    line: 231,
  },
  {
    set: 'dimensions',
    definition: 'dosage',
    part: 'otherTerms',
    printed: 'Kvantitet – intervensjonens\nstyrke',
    marks: ['L', 'P'],
    source: 'F',
    line: 236,
  },
  { set: 'dimensions', definition: 'reach', part: 'name', printed: '‘Reach’', marks: ['P'], source: 'F', line: 239 },
  {
    set: 'dimensions',
    definition: 'reach',
    part: 'definition',
    printed: 'Om deltakerne er repre-\nsentative for målgruppen',
    marks: ['L'],
    source: 'F',
    line: 239,
  },
  {
    set: 'dimensions',
    definition: 'reach',
    part: 'otherTerms',
    printed: 'Hvor mange personer eller\nmiljøer i målgruppen som\nen når fram til',
    marks: ['L'],
    source: 'F',
    line: 242,
  },
  {
    set: 'dimensions',
    definition: 'comparisonMonitoring',
    part: 'definition',
    printed: 'Hvilke tilleggstjenester\nel.tiltak mottakerne får',
    marks: ['L', 'S', 'A'],
    source: 'F',
    line: 246,
  },
  {
    set: 'dimensions',
    definition: 'comparisonMonitoring',
    part: 'otherTerms',
    printed: 'Program-forurensning\nAlternative tjenester',
    marks: ['L', 'P'],
    source: 'F',
    line: 249,
  },
  {
    set: 'dimensions',
    definition: 'adherence',
    part: 'definition',
    printed: 'Om komponentene leveres\ni overensstemmelse m/pr.',
    marks: ['L', 'A'],
    source: 'F',
    line: 252,
  },
  {
    set: 'dimensions',
    definition: 'adherence',
    part: 'otherTerms',
    printed: 'Fidelity, Adherence,\nCompliance, Integrity',
    marks: ['L'],
    source: 'F',
    line: 255,
  },
  {
    set: 'dimensions',
    definition: 'quality',
    part: 'definition',
    printed: 'Interaktiv formidling og\nkliniske ferdigheter',
    marks: ['L'],
    source: 'F',
    line: 258,
  },
  {
    set: 'dimensions',
    definition: 'quality',
    part: 'otherTerms',
    printed: 'Erfaringsbaserte kliniske\nferdigheter og kompetanse',
    marks: ['L'],
    source: 'F',
    line: 261,
  },
  {
    set: 'dimensions',
    definition: 'adaptation',
    part: 'definition',
    printed: 'Tilleggskomponenter som\nkommer til underveis',
    marks: ['L'],
    source: 'F',
    line: 264,
  },
  { set: 'dimensions', definition: 'adaptation', part: 'otherTerms', printed: 'Modifikasjon, Re-invention,', marks: ['P'], source: 'F', line: 267 },
  {
    set: 'dimensions',
    definition: 'responsiveness',
    part: 'definition',
    printed: 'Deltakernes aktivitet\nengasjement og involvering',
    marks: ['L', 'P'],
    source: 'F',
    line: 269,
  },
  {
    set: 'dimensions',
    definition: 'responsiveness',
    part: 'otherTerms',
    printed: 'Frammøte, Tilfredshet,\nUtfører hjemmeoppgaver',
    marks: ['L'],
    source: 'F',
    line: 272,
  },
  { set: 'sets', definition: 'barriers', part: 'name', printed: 'Barriérer for vellykket implementering', marks: ['G'], source: 'F', line: 359 },
  {
    set: 'subFactors',
    definition: 'organisationalCulture.changeOriented',
    part: 'name',
    printed: 'En endringsorientert organisasjon',
    marks: ['C'],
    source: 'F',
    line: 287,
  },
  {
    set: 'subFactors',
    definition: 'organisationalCulture.positiveWorkClimate',
    part: 'name',
    printed: 'et positivt arbeids-\nklima',
    marks: ['L'],
    source: 'F',
    line: 287,
  },
  { set: 'factorGroups', definition: 'staff', part: 'name', printed: 'Personalets teoretiske orientering', marks: ['G'], source: 'F', line: 290 },
  { set: 'subFactors', definition: 'staff.opennessToChange', part: 'name', printed: 'åpenhet for\nforandring', marks: ['L'], source: 'F', line: 290 },
  {
    set: 'subFactors',
    definition: 'intervention.evidenceBasedCoreComponents',
    part: 'name',
    printed: 'kunnskapsbaserte kjerne-\nkomponenter',
    marks: ['L'],
    source: 'F',
    line: 296,
  },
  {
    set: 'subFactors',
    definition: 'deliveringStaff.interactiveStyle',
    part: 'name',
    printed: 'interaktiv\nformidlingsstil',
    marks: ['L'],
    source: 'F',
    line: 300,
  },
  {
    set: 'knowledgeSources',
    definition: 'research',
    part: 'name',
    printed: 'systematisk innhentet\nforskningsbasert\nkunnskap',
    marks: ['L'],
    source: 'F',
    line: 4,
  },
  { set: 'knowledgeSources', definition: 'experience', part: 'name', printed: 'erfarings-\nkunnskap', marks: ['L'], source: 'F', line: 6 },
  {
    set: 'knowledgeSources',
    definition: 'preferences',
    part: 'name',
    printed: 'pasientens\nønsker og behov,',
    marks: ['L', 'T'],
    source: 'F',
    line: 7,
  },
  {
    set: 'practitionerAttributes',
    definition: 'observability',
    part: 'name',
    printed: 'Observerbarhet *6/17/2019 © The Norwegian Center for Child Behavioral\nDevelopment',
    marks: ['X'],
    source: 'F',
    line: 165,
  },
  { set: 'trainingMethods', definition: 'demonstration', part: 'name', printed: 'Demonstra-\n\nsjon', marks: ['L'], source: 'F', line: 318 },
  { set: 'trainingMethods', definition: 'peerCoaching', part: 'name', printed: 'Kollega\n’coaching’', marks: ['L', 'P'], source: 'F', line: 326 },
  { set: 'trainingResults', definition: 'transfer', part: 'name', printed: 'Overføring\ntil praksis', marks: ['L'], source: 'F', line: 313 },
  {
    set: 'spreadContinuum',
    definition: 'letItHappen',
    part: 'name',
    printed: 'Spredning informasjon om et tiltak',
    marks: ['P'],
    source: 'F',
    line: 63,
  },
  {
    set: 'spreadContinuum',
    definition: 'helpItHappen',
    part: 'name',
    printed: 'Formidling målrettet formidling',
    marks: ['P'],
    source: 'F',
    line: 69,
  },
  {
    set: 'spreadContinuum',
    definition: 'makeItHappen',
    part: 'name',
    printed: 'Implementering aktive strategier',
    marks: ['P'],
    source: 'F',
    line: 75,
  },
  { set: 'senses', definition: 'programmeImplementation', part: 'name', printed: 'program implementering', marks: ['S'], source: 'F', line: 108 },
  { set: 'senses', definition: 'practiceImplementation', part: 'name', printed: 'prakis-implementering', marks: ['G', 'S'], source: 'F', line: 112 },
  {
    set: 'fidelityExemplars',
    definition: 'fimp',
    part: 'name',
    printed: 'PMTO: fidelity of implementation (FIMP: koding av video-opptak)',
    marks: ['P'],
    source: 'F',
    line: 118,
  },
  {
    set: 'fidelityExemplars',
    definition: 'tam',
    part: 'name',
    printed: 'MST: TAM (treatment adherence measure scores – løpende tilbakemeldinger fra\n\nbrukerne)',
    marks: ['L', 'P'],
    source: 'F',
    line: 120,
  },
  {
    set: 'statements',
    definition: 'effectiveAndUserFriendly',
    part: 'name',
    printed: '«Nye intervensjoner skal\nvære virksomme og\nbrukervennlige»',
    marks: ['L'],
    source: 'F',
    line: 167,
  },
  { set: 'statements', definition: 'fidelityOrAdaptation', part: 'name', printed: '‘fidelity vs adaption’', marks: ['G'], source: 'F', line: 345 },
  {
    set: 'statements',
    definition: 'competentNotRigid',
    part: 'name',
    printed: 'kompetent heller en rigid\n\netterlevelse',
    marks: ['G', 'L'],
    source: 'F',
    line: 347,
  },
  { set: 'epis', definition: 'implementation', part: 'name', printed: 'Implementation, (implementere)', marks: ['P'], source: 'M', line: 40 },
]
