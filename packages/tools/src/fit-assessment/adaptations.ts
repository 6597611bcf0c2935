import { compareText, type InterventionComponent } from '@implementere/model'
import type { FitAssessmentRecord, OwnerView, PlannedAdaptation } from './record.ts'

/**
 * How far a planned adaptation is thought through, the first that holds: what it touches is not known; it touches the core, or what may be core, and the
 * owner was not asked; nobody has judged whether the core stays as it is; it leaves the core as it is; it changes the core.
 */
export const ADAPTATION_STATUSES = ['components-unknown', 'owner-not-asked', 'consistency-unknown', 'leaves-core', 'changes-core'] as const

/** One of {@link ADAPTATION_STATUSES}. */
export type AdaptationStatus = (typeof ADAPTATION_STATUSES)[number]

/** A planned adaptation beside the register of components. */
export interface AdaptationResult {
  readonly id: string
  readonly candidate: string
  readonly status: AdaptationStatus
  /** Components that it touches, sorted; `undeclared` ones are not in the register. Null when it is not known what it touches. */
  readonly touches: { readonly core: readonly string[]; readonly mayBeCore: readonly string[]; readonly undeclared: readonly string[] } | null
  readonly ownerView: OwnerView | null
}

/** Judges every planned adaptation against the register of its candidate. Sorted by id. */
export function judgeAdaptations({ candidates, adaptations }: Pick<FitAssessmentRecord, 'candidates' | 'adaptations'>): readonly AdaptationResult[] {
  const registers = new Map(candidates.map(({ id, intervention }) => [id, kindsOf(intervention.components)]))
  return adaptations
    .map((adaptation) => {
      const { id, candidate, ownerView } = adaptation
      const touches = touchedBy(adaptation, registers.get(candidate))
      return { id, candidate, status: statusOf(adaptation, touches), touches, ownerView }
    })
    .toSorted((a, b) => compareText(a.id, b.id))
}

/** Whether everything about an adaptation that has to be settled before it is made is settled. */
export function isSettled({ status }: Pick<AdaptationResult, 'status'>): boolean {
  return status === 'leaves-core' || status === 'changes-core'
}

type Kinds = ReadonlyMap<string, InterventionComponent['core']>

function kindsOf(components: readonly InterventionComponent[]): Kinds {
  return new Map(components.map(({ id, core }) => [id, core]))
}

function touchedBy({ components }: PlannedAdaptation, kinds: Kinds | undefined): AdaptationResult['touches'] {
  if (components === null) return null
  const touched = [...new Set(components)].toSorted()
  const ofKind = (kind: InterventionComponent['core'] | undefined) => touched.filter((id) => kinds?.get(id) === kind)
  return { core: ofKind('core'), mayBeCore: ofKind('unknown'), undeclared: ofKind(undefined) }
}

function statusOf({ ownerView, consistency }: PlannedAdaptation, touches: AdaptationResult['touches']): AdaptationStatus {
  if (touches === null) return 'components-unknown'
  const mayTouchCore = touches.core.length + touches.mayBeCore.length + touches.undeclared.length > 0
  if (mayTouchCore && (ownerView === null || ownerView === 'not-asked')) return 'owner-not-asked'
  if (consistency === null) return 'consistency-unknown'
  return consistency === 'consistent' ? 'leaves-core' : 'changes-core'
}
