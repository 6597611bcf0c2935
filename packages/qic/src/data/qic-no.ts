import { CHECKLIST_COMPONENTS, CHECKLIST_ITEMS, type ChecklistComponentId, type ChecklistItemId, type CoreElementId } from '@implementere/model'
import type { Instrument } from '../instrument.ts'
import { PROGRESS_SCALE } from '../scale.ts'
import { servedPhases } from './served-phases.ts'

/** Which core elements an item serves. Ours: the checklist and the model come from different people and name no link. */
const ELEMENTS: Readonly<Record<ChecklistItemId, readonly CoreElementId[]>> = {
  // A team can be put together from the start of the exploring; the model secures it with anchoring and leadership.
  '1.1': ['KE1', 'KE4'],
  '1.2': ['KE1', 'KE4'],
  '1.3': ['KE1', 'KE4'],
  '1.4': ['KE1', 'KE4'],
  '1.5': ['KE1', 'KE4'],
  '2.1': ['KE4'],
  '2.2': ['KE4'],
  '2.3': ['KE4'],
  '2.4': ['KE4'],
  '2.5': ['KE4'],
  '3.1': ['KE3'],
  '3.2': ['KE3'],
  '3.3': ['KE3'],
  '4.1': ['KE3'],
  '4.2': ['KE3', 'KE6'],
  '4.3': ['KE3', 'KE6'],
  '4.4': ['KE6'],
  '5.1': ['KE1', 'KE7'],
  '5.2': ['KE7'],
  // Measuring is planned, done, and judged.
  '6.1': ['KE5', 'KE6', 'KE8'],
  '6.2': ['KE5', 'KE6', 'KE8'],
}

/** The two items whose wording is repaired in the shipped texts, as printed. The other repairs are of spacing, hyphens and case. */
const PRINTED: Partial<Readonly<Record<ChecklistItemId, string>>> = {
  '2.3': 'Kommuniser fordelene ved tiltaket',
  '6.2': 'Mål doseringen — hvor mye av tiltaket som ble faktisk levert',
}

/**
 * The Norwegian Quality of Implementation Checklist, version 1: 21 items in 6 components, in the order of the lecture that prints it.
 *
 * It shortens the six-component tool of Meyers, Katz and colleagues (the QIT) and cites the framework paper (the QIF): cite both. Component 6
 * covers two of the eight implementation dimensions only. The response scale, the weights (all 1) and the links to core elements are ours. No study
 * of its reliability or validity is known to us.
 *
 * Source: lecture slides of 17.06.2019 (`nubu2019`), which cite `meyersQif2012`; the tool is `meyersQit2012`.
 */
export const qicNo: Instrument<ChecklistComponentId, ChecklistItemId> = {
  id: 'qic-no',
  version: 1,
  scale: PROGRESS_SCALE.id,
  scales: [PROGRESS_SCALE],
  components: CHECKLIST_COMPONENTS,
  items: /* @__PURE__ */ CHECKLIST_ITEMS.map((item) => ({
    ...item,
    scale: PROGRESS_SCALE.id,
    weight: 1,
    reversed: false,
    elements: ELEMENTS[item.id],
    phases: servedPhases(ELEMENTS[item.id]),
    appliesTo: null,
    printed: PRINTED[item.id] ?? null,
  })),
  references: ['nubu2019', 'meyersQif2012', 'meyersQit2012'],
  source: { citation: 'nubu2019', locator: 'L173-223', status: 'published' },
  licence: 'copyright',
}
