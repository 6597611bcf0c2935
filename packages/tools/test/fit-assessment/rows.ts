import { createIntervention, type Intervention } from '@implementere/model'
import type { FitAssessmentRecord, FitCandidate, FitRating, PlannedAdaptation } from '../../src/fit-assessment/record.ts'
import { emptyFitAssessment } from '../../src/fit-assessment/empty.ts'

export const ASOF = '2025-06-01'

export function record(fields: Partial<FitAssessmentRecord>): FitAssessmentRecord {
  return { ...emptyFitAssessment(), ...fields }
}

/** Components by what they are: `{ play: 'core' }`. */
export function candidate(
  id: string,
  components: Readonly<Record<string, 'core' | 'adaptable' | 'unknown'>> = {},
  fields: Partial<Intervention> = {},
): FitCandidate {
  const rows = Object.entries(components).map(([component, core]) => ({ id: component, name: null, core, unique: null }))
  return {
    id,
    note: null,
    intervention: createIntervention({ id: `intervention-${id}`, name: id, components: rows, ...fields }),
  }
}

export function rating(fields: Partial<FitRating> & Pick<FitRating, 'id'>): FitRating {
  return { candidate: 'a', indicator: 'need', rater: fields.id, date: '2025-02-10', value: 3, note: null, ...fields }
}

/** One rating of `need` of candidate `a` by each of as many raters. */
export function ratingsOf(...values: readonly FitRating['value'][]): readonly FitRating[] {
  return values.map((value, index) => rating({ id: `r${index}`, value }))
}

export function adaptation(fields: Partial<PlannedAdaptation>): PlannedAdaptation {
  return {
    id: 'x',
    candidate: 'a',
    description: null,
    timing: null,
    planned: null,
    decidedBy: null,
    modified: null,
    level: null,
    contentNature: null,
    contextNature: null,
    components: null,
    consistency: null,
    goals: null,
    reason: null,
    ownerView: null,
    tryOut: null,
    ...fields,
  }
}
