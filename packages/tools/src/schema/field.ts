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

/** Schemas of the fields that every tool's record has. */
export const recordFields = <const Element extends string>(element: Element) => ({
  formatVersion: z.literal(1),
  element: z.literal(element),
  iteration: z.number().int().min(1),
})
