import type { RegisterEntry } from '../../src/sustainment-decision/record.ts'
import { SUSTAINMENT_KINDS, type SustainmentKindId } from '../../src/sustainment-decision/sustainment-kinds.ts'

export const entry = (id: string, kind: SustainmentKindId, fields: Partial<RegisterEntry> = {}): RegisterEntry => ({
  id,
  kind,
  site: null,
  owner: 'p1',
  deputies: [],
  document: 'in-force',
  nextReview: '2027-01-01',
  note: null,
  ...fields,
})

/** One entry of each mandatory kind, named after it. */
export const wholeRegister = (fields: Partial<RegisterEntry> = {}) => SUSTAINMENT_KINDS.map(({ id }) => entry(id, id, fields))
