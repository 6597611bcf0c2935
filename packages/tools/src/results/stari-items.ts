import type { Sourced } from '@implementere/model'

/** What records can hold that an item of the reporting standard asks for. */
export const STARI_CONTENTS = [
  'intervention',
  'need',
  'fit',
  'goal',
  'context',
  'comparison',
  'sites',
  'subgroups',
  'components',
  'strategies',
  'indicators',
  'outcomes',
  'implementation',
  'costs',
  'expectedSize',
  'moderation',
  'recipients',
  'adaptations',
  'adjustments',
  'problems',
  'sustainability',
  'views',
  'lessons',
  'recommendation',
  'decision',
] as const

/** One of {@link STARI_CONTENTS}. */
export type StariContent = (typeof STARI_CONTENTS)[number]

/** An item of the reporting standard, and what of it records can hold. */
export interface StariItemDefinition extends Sourced {
  readonly id: string
  /** 1-27, as printed. */
  readonly number: number
  /** Empty: no record of these packages holds it; it has to be written. */
  readonly contents: readonly StariContent[]
}

/** The 27 items of the Standards for Reporting Implementation Studies (StaRI), in short names. Which content answers which item is ours; names 12 to 27 were not checked in print. */
export const STARI_ITEMS = [
  {
    id: 'title',
    number: 1,
    contents: ['intervention'],
    source: { citation: 'pinnock2017', locator: 'item 1', status: 'adapted' },
    licence: 'facts',
  },
  {
    id: 'abstract',
    number: 2,
    contents: ['goal', 'outcomes', 'recommendation'],
    source: { citation: 'pinnock2017', locator: 'item 2', status: 'adapted' },
    licence: 'facts',
  },
  {
    id: 'introduction',
    number: 3,
    contents: ['need'],
    source: { citation: 'pinnock2017', locator: 'item 3', status: 'adapted' },
    licence: 'facts',
  },
  {
    id: 'rationale',
    number: 4,
    contents: ['fit', 'strategies'],
    source: { citation: 'pinnock2017', locator: 'item 4', status: 'adapted' },
    licence: 'facts',
  },
  {
    id: 'aims',
    number: 5,
    contents: ['goal'],
    source: { citation: 'pinnock2017', locator: 'item 5', status: 'adapted' },
    licence: 'facts',
  },
  {
    id: 'design',
    number: 6,
    contents: ['comparison'],
    source: { citation: 'pinnock2017', locator: 'item 6', status: 'adapted' },
    licence: 'facts',
  },
  {
    id: 'context',
    number: 7,
    contents: ['context'],
    source: { citation: 'pinnock2017', locator: 'item 7', status: 'adapted' },
    licence: 'facts',
  },
  {
    id: 'targetedSites',
    number: 8,
    contents: ['sites'],
    source: { citation: 'pinnock2017', locator: 'item 8', status: 'adapted' },
    licence: 'facts',
  },
  {
    id: 'description',
    number: 9,
    contents: ['components', 'strategies'],
    source: { citation: 'pinnock2017', locator: 'item 9', status: 'adapted' },
    licence: 'facts',
  },
  {
    id: 'subgroups',
    number: 10,
    contents: ['subgroups'],
    source: { citation: 'pinnock2017', locator: 'item 10', status: 'adapted' },
    licence: 'facts',
  },
  {
    id: 'outcomes',
    number: 11,
    contents: ['indicators', 'outcomes'],
    source: { citation: 'pinnock2017', locator: 'item 11', status: 'adapted' },
    licence: 'facts',
  },
  {
    id: 'processEvaluation',
    number: 12,
    contents: ['implementation'],
    source: { citation: 'pinnock2017', locator: 'item 12', status: 'adapted' },
    licence: 'facts',
  },
  {
    id: 'economicEvaluation',
    number: 13,
    contents: ['costs'],
    source: { citation: 'pinnock2017', locator: 'item 13', status: 'adapted' },
    licence: 'facts',
  },
  {
    id: 'sampleSize',
    number: 14,
    contents: ['expectedSize'],
    source: { citation: 'pinnock2017', locator: 'item 14', status: 'adapted' },
    licence: 'facts',
  },
  {
    id: 'analysis',
    number: 15,
    contents: ['indicators'],
    source: { citation: 'pinnock2017', locator: 'item 15', status: 'adapted' },
    licence: 'facts',
  },
  {
    id: 'subgroupAnalyses',
    number: 16,
    contents: ['subgroups', 'moderation'],
    source: { citation: 'pinnock2017', locator: 'item 16', status: 'adapted' },
    licence: 'facts',
  },
  {
    id: 'characteristics',
    number: 17,
    contents: ['recipients'],
    source: { citation: 'pinnock2017', locator: 'item 17', status: 'adapted' },
    licence: 'facts',
  },
  {
    id: 'outcomeResults',
    number: 18,
    contents: ['outcomes'],
    source: { citation: 'pinnock2017', locator: 'item 18', status: 'adapted' },
    licence: 'facts',
  },
  {
    id: 'processResults',
    number: 19,
    contents: ['implementation', 'views'],
    source: { citation: 'pinnock2017', locator: 'item 19', status: 'adapted' },
    licence: 'facts',
  },
  {
    id: 'economicResults',
    number: 20,
    contents: ['costs'],
    source: { citation: 'pinnock2017', locator: 'item 20', status: 'adapted' },
    licence: 'facts',
  },
  {
    id: 'subgroupResults',
    number: 21,
    contents: ['moderation'],
    source: { citation: 'pinnock2017', locator: 'item 21', status: 'adapted' },
    licence: 'facts',
  },
  {
    id: 'fidelityAndAdaptation',
    number: 22,
    contents: ['implementation', 'adaptations', 'adjustments'],
    source: { citation: 'pinnock2017', locator: 'item 22', status: 'adapted' },
    licence: 'facts',
  },
  {
    id: 'contextualChanges',
    number: 23,
    contents: ['problems'],
    source: { citation: 'pinnock2017', locator: 'item 23', status: 'adapted' },
    licence: 'facts',
  },
  {
    id: 'harms',
    number: 24,
    contents: [],
    source: { citation: 'pinnock2017', locator: 'item 24', status: 'adapted' },
    licence: 'facts',
  },
  {
    id: 'discussion',
    number: 25,
    contents: ['outcomes', 'implementation', 'lessons'],
    source: { citation: 'pinnock2017', locator: 'item 25', status: 'adapted' },
    licence: 'facts',
  },
  {
    id: 'implications',
    number: 26,
    contents: ['recommendation', 'sustainability', 'decision'],
    source: { citation: 'pinnock2017', locator: 'item 26', status: 'adapted' },
    licence: 'facts',
  },
  {
    id: 'statements',
    number: 27,
    contents: [],
    source: { citation: 'pinnock2017', locator: 'item 27', status: 'adapted' },
    licence: 'facts',
  },
] as const satisfies readonly StariItemDefinition[]

/** Id of a row of {@link STARI_ITEMS}. */
export type StariItemId = (typeof STARI_ITEMS)[number]['id']
