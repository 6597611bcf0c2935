import type { CoreElementId } from './core-element.ts'
import { CROSSWALK, type CrosswalkRow } from './data/crosswalk.ts'
import type { ConceptId, FrameworkId } from './data/frameworks.ts'
import { ImplementereError } from './error.ts'
import type { PhaseId } from './phase.ts'

const SIDES = ['concept', 'coreElement', 'phase'] as const
type Side = (typeof SIDES)[number]

/** What to look up in a crosswalk: one concept of the framework, or one part of the model. */
export type CorrespondenceQuery<Framework extends FrameworkId = FrameworkId> = { readonly framework: Framework } & (
  | { readonly concept: ConceptId<Framework> }
  | { readonly coreElement: CoreElementId }
  | { readonly phase: PhaseId }
)

/**
 * Every correspondence between a framework and the model, rows of relation `none` included. The judgements are ours.
 *
 * Throws: {@link ImplementereError} `unknown-id`.
 *
 * @example
 * ```ts
 * const teams = crosswalk('aifTeams').filter((row) => row.relation !== 'none')
 * teams.map((row) => row.coreElement) // => ['KE4']
 * teams.map((row) => row.relation) // => ['partial']
 * ```
 */
export function crosswalk<Framework extends FrameworkId>(framework: Framework): readonly CrosswalkRow<Framework>[] {
  if (!Object.hasOwn(CROSSWALK, framework)) throw new ImplementereError('unknown-id', 'no framework has this id', { id: framework })
  return CROSSWALK[framework]
}

/**
 * What corresponds to one concept, core element or phase.
 *
 * For a concept or a core element there is always an answer, if only a row of relation `none`. Phases are set beside EPIS and the AIF stages only;
 * in the other frameworks the answer is empty: look there for the core elements of the phase.
 *
 * Throws: {@link ImplementereError} `unknown-id`.
 *
 * @example
 * ```ts
 * correspondences({ framework: 'cfirProcess', coreElement: 'KE3' }).map((row) => row.concept) // => ['planning', 'tailoringStrategies']
 * correspondences({ framework: 'epis', phase: 'prepare' }).map((row) => row.concept) // => ['exploration', 'preparation']
 * correspondences({ framework: 'aifTeams', coreElement: 'KE1' }).map((row) => row.relation) // => ['none']
 * ```
 */
export function correspondences<Framework extends FrameworkId>(query: CorrespondenceQuery<Framework>): readonly CrosswalkRow<Framework>[] {
  return crosswalk(query.framework).filter((row) => isAbout(row, query))
}

function isAbout(row: Readonly<Record<Side, string | null>>, query: Readonly<Partial<Record<Side, string>>>): boolean {
  return SIDES.every((side) => query[side] === undefined || row[side] === query[side])
}
