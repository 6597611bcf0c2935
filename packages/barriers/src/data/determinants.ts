import { BARRIERS, FACTOR_GROUPS, PROMOTING_FACTORS, STATEMENTS, type Sourced, type SubFactorId } from '@implementere/model'
import type { Determinant, Direction, QuantityId, Symptom } from '../determinant.ts'
import { CFIR_CONSTRUCTS, type CfirId } from './cfir.ts'
import { LECTURE_MAPPING, type LectureDeterminantId } from './lecture-mapping.ts'
import { PCAT_ITEMS, type PcatId } from './pcat.ts'
import { READINESS, type ReadinessId } from './readiness.ts'

/** Id of a row of {@link DETERMINANTS}. */
export type DeterminantId = LectureDeterminantId | CfirId | ReadinessId | PcatId

/** What of the lecture's barriers can be counted. */
const QUANTITIES: Partial<Readonly<Record<LectureDeterminantId, readonly QuantityId[]>>> = {
  timePressure: ['hours', 'staff', 'money'],
  insufficientTraining: ['trainingHours', 'supervisionHours'],
}

/** The three things that dilution names, and the dimension on which each shows. */
const DILUTION_SYMPTOMS: readonly Symptom[] = [
  { id: 'shortened', dimension: 'dosage' },
  { id: 'diluted', dimension: 'adherence' },
  { id: 'deviating', dimension: 'adaptation' },
]

/** The constructs of the CFIR that R = MC² also has. Our reading: only where both say the same. */
const READINESS_OF_CFIR: Partial<Readonly<Record<CfirId, ReadinessId>>> = {
  'cfir.relativeAdvantage': 'rmc2.relativeAdvantage',
  'cfir.trialability': 'rmc2.trialability',
  'cfir.complexity': 'rmc2.simplicity',
  'cfir.compatibility': 'rmc2.compatibility',
  'cfir.relativePriority': 'rmc2.priority',
  'cfir.culture': 'rmc2.culture',
}

/**
 * Everything that can be rated out of the box: the lecture's 8 barriers, 7 promoting factors and 27 sub-factors, one of its conflicts (fidelity
 * felt as a threat to autonomy), the 67 constructs and subconstructs of the CFIR 2.0, the 17 subcomponents of R = MC² and the 14 items of the pCAT.
 *
 * A determinant of one's own is made with `defineDeterminant` and passed beside these. `dilution` stays a barrier, and is a symptom on three dimensions.
 */
export const DETERMINANTS: readonly (Determinant & { readonly id: DeterminantId })[] = /* @__PURE__ */ [
  /* @__PURE__ */ BARRIERS.map((row) => fromLecture(row, row.id, 'barrier', row.parent)),
  /* @__PURE__ */ STATEMENTS.filter(({ id }) => id === 'autonomy').map((row) => fromLecture(row, 'autonomyThreat', 'barrier', null)),
  /* @__PURE__ */ PROMOTING_FACTORS.map((row) => fromLecture(row, row.id, 'facilitator', null)),
  /* @__PURE__ */ FACTOR_GROUPS.map((group) => group.subFactors.map((id: SubFactorId) => fromLecture(group, id, 'facilitator', group.id))),
  /* @__PURE__ */ CFIR_CONSTRUCTS.map((row) =>
    determinant(row, row.id, {
      taxonomy: 'cfir',
      parent: row.parent,
      cfir: [row.id],
      keys2009: row.keys2009,
      readiness: READINESS_OF_CFIR[row.id] ?? null,
    }),
  ),
  /* @__PURE__ */ READINESS.map((row) => determinant(row, row.id, { taxonomy: 'rmc2', readiness: row.id })),
  /* @__PURE__ */ PCAT_ITEMS.map((row) => determinant(row, row.id, { taxonomy: 'pcat', cfir: row.cfir, keys2009: row.keys2009 })),
].flat(2)

function fromLecture<Id extends LectureDeterminantId>(
  row: Sourced,
  id: Id,
  direction: Direction,
  parent: string | null,
): Determinant & { readonly id: Id } {
  return determinant(row, id, {
    ...LECTURE_MAPPING[id],
    taxonomy: 'lecture',
    direction,
    parent,
    symptoms: id === 'dilution' ? DILUTION_SYMPTOMS : [],
    quantities: QUANTITIES[id] ?? [],
  })
}

function determinant<Id extends DeterminantId>(
  { source, licence }: Sourced,
  id: Id,
  rest: Pick<Determinant, 'taxonomy'> & Partial<Determinant>,
): Determinant & { readonly id: Id } {
  return {
    direction: 'either',
    parent: null,
    cfir: [],
    tdf: [],
    durlakDupre: [],
    readiness: null,
    keys2009: null,
    symptoms: [],
    quantities: [],
    source,
    licence,
    ...rest,
    id,
  }
}
