import * as z from 'zod'
import { idSchema, isoDateSchema, unknownAsNull, freeText } from '@implementere/model/schema'
import { qicNo, type QicResponse } from '@implementere/qic'

/** The score as one would write it without thought of speed: map, filter and reduce over the answers. */
export function scoreIdiomatically({ answers }: Pick<QicResponse, 'answers'>) {
  const components = qicNo.components.map(({ id }) => {
    const items = qicNo.items.filter((item) => item.component === id).map((item) => answers[item.id] ?? null)
    const known = items.filter((answer) => typeof answer === 'number')
    const unknown = items.filter((answer) => answer === null).length
    const applicable = known.length + unknown
    const earned = known.reduce((sum, level) => sum + level, 0)
    const enough = known.length > 0 && (items.length === 2 ? unknown === 0 : known.length / applicable >= 0.5)
    return {
      value: enough ? earned / (2 * known.length) : null,
      earned,
      known: known.length,
      unknown,
      lower: applicable > 0 ? earned / (2 * applicable) : null,
      upper: applicable > 0 ? (earned + 2 * unknown) / (2 * applicable) : null,
    }
  })
  const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0)
  const mean = (values: readonly (number | null)[]) => sum(values) / values.filter((value) => value !== null).length
  const applying = components.filter(({ known, unknown }) => known + unknown > 0)
  const scored = components.filter(({ value }) => value !== null)
  const whole = scored.length > 0 && scored.length === applying.length
  const known = sum(components.map((component) => component.known))
  const unknown = sum(components.map((component) => component.unknown))
  const earned = sum(components.map((component) => component.earned))
  return {
    components: components.map(({ value }) => value),
    equal: {
      value: whole ? mean(components.map(({ value }) => value)) : null,
      lower: mean(components.map(({ lower }) => lower)),
      upper: mean(components.map(({ upper }) => upper)),
    },
    weighted: {
      value: whole ? earned / (2 * known) : null,
      lower: earned / (2 * (known + unknown)),
      upper: (earned + 2 * unknown) / (2 * (known + unknown)),
    },
    counts: { known, unknown, notApplicable: qicNo.items.length - known - unknown },
  }
}

const level = z.union([z.literal([0, 1, 2]), z.null(), z.strictObject({ notApplicable: freeText() })])

/** The strict schema of a response to this one checklist: every item by name, every level on its scale. */
export const strictResponseSchema = z.strictObject({
  formatVersion: z.literal(1),
  instrument: z.literal('qic-no@1'),
  id: idSchema,
  date: isoDateSchema,
  rater: unknownAsNull(idSchema),
  role: unknownAsNull(idSchema),
  answers: z.strictObject(Object.fromEntries(qicNo.items.map(({ id }) => [id, level.optional()]))),
})
