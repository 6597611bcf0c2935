import { idSchema } from '@implementere/model/schema'
import * as z from 'zod'

/**
 * One of a closed list, marked with the name of the list so that a form finds the texts of its choices in the tool's locale pack.
 *
 * @example
 * ```ts
 * choice('levels', ['low', 'high']).safeParse('high').success // => true
 * choice('levels', ['low', 'high']).meta() // => { 'x-options': 'levels' }
 * ```
 */
export const choice = <const Codes extends readonly string[]>(list: string, codes: Codes) => z.enum(codes).meta({ 'x-options': list })

/**
 * A whole number on a closed scale, marked like {@link choice}.
 *
 * @example
 * ```ts
 * level('fit', [1, 2, 3]).safeParse(4).success // => false
 * ```
 */
export const level = <const Levels extends readonly [number, ...number[]]>(list: string, levels: Levels) =>
  z.literal(levels).meta({ 'x-options': list })

/** What an id can refer to: rows of the tools' own records, what the context brings, catalogues of the library, and people, places and rounds of the organisation's own. */
export const REFERENCES = [
  'candidates',
  'components',
  'strategies',
  'tasks',
  'stakeholders',
  'areas',
  'indicators',
  'adjustments',
  'adaptations',
  'determinants',
  'strategyDefinitions',
  'measures',
  'instruments',
  'people',
  'roles',
  'sites',
  'services',
  'rounds',
] as const

/** One of {@link REFERENCES}. */
export type ReferenceList = (typeof REFERENCES)[number]

/**
 * The id of something that stands elsewhere, marked with what it refers to so that a form can offer what there is. An id that is not there is no fault of form: the
 * tools warn of it where it matters.
 *
 * @example
 * ```ts
 * reference('tasks').meta() // => { 'x-string': 'id', 'x-ref': 'tasks' }
 * ```
 */
export const reference = (list: ReferenceList) => idSchema.meta({ 'x-ref': list })

/** Schemas of the fields that every tool's record has. */
export const recordFields = <const Element extends string>(element: Element) => ({
  formatVersion: z.literal(1),
  element: z.literal(element),
  iteration: z.number().int().min(1),
})
