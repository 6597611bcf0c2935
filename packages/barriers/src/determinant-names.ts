import type { BarriersTexts } from './locales/texts.ts'

/**
 * The names of everything that can help or hinder, by id: the lecture's own, the CFIR's, those of R = MC² and of the pCAT. An organisation's own determinants are not among them.
 *
 * @example
 * ```ts
 * import { nb } from '@implementere/barriers/locales/nb'
 * determinantNames(nb)['timePressure'] // => nb.lecture.barriers.timePressure.name
 * Object.hasOwn(determinantNames(nb), 'ourOwn') // => false
 * ```
 */
export function determinantNames({ lecture, cfir, readiness, pcat, autonomyThreat }: BarriersTexts): Readonly<Record<string, string>> {
  const named = { ...lecture.barriers, ...lecture.promotingFactors, ...cfir, ...readiness }
  const subFactors = Object.values(lecture.factorGroups).flatMap((group) => Object.entries<string | undefined>(group.subFactors))
  return Object.fromEntries([
    ...Object.entries(named).map(([id, { name }]) => [id, name]),
    ...subFactors.flatMap(([id, name]) => (name === undefined ? [] : [[id, name]])),
    ...Object.entries(pcat),
    ['autonomyThreat', autonomyThreat.name],
  ]) as Readonly<Record<string, string>>
}
