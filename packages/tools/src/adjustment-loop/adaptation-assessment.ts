import type { Adaptation } from '@implementere/dimensions'
import { compareText, type Estimate, type Intervention, type IsoDate } from '@implementere/model'
import { latestPerKey } from '../latest.ts'
import { knownShareOf } from '../monitoring-plan/share.ts'
import type { AdaptationVerdict, FidelityVerdict } from './record.ts'

/** Whether the verdict of people and the register of core components say the same. */
export type VerdictAgreement = 'in-line' | 'to-discuss' | 'unknown'

/** An adaptation as it was judged, beside what the register of core components says. */
export interface AdaptationAssessment {
  readonly adaptation: string
  readonly date: IsoDate
  /** Whether it touches a core component; null where that is not known of what it touches. */
  readonly touchesCore: boolean | null
  /** What people say; null while nobody has judged it. */
  readonly verdict: FidelityVerdict | null
  /** Whether it is known who decided. */
  readonly decided: boolean
  /** Whether the owner or developer of the intervention was asked; null when unknown. */
  readonly ownerConsulted: boolean | null
  /** `to-discuss`: called consistent though a core component is touched, or inconsistent though none is. Never a verdict of its own. */
  readonly agreement: VerdictAgreement
}

/** Id of the share of adaptations that keep the core. */
export const CONSISTENT_METHOD = 'adjustmentLoop.consistent'

/**
 * The adaptations that were observed up to a day, with the verdict on each and what the register of core components says. Sorted by date, then id.
 *
 * The latest verdict of the record counts, else that of the observation itself. Missing: a component that the intervention does not declare, or of which nobody
 * knows whether it is core, leaves `touchesCore` unknown, unless another is core for certain.
 * Source: FRAME, Wiltsey Stirman, Baumann & Miller 2019 (fields); the comparison with the register is ours.
 *
 * @example
 * ```ts
 * import { parseObservations } from '@implementere/dimensions'
 * const components = [{ id: 'role-play', name: null, core: 'core', unique: true }] as const
 * const read = parseObservations({ adaptations: [{ id: 'a1', date: '2026-02-01', site: 'nord', components: ['role-play'], consistency: 'consistent' }] })
 * const [first] = read.ok ? adaptationAssessments(read.value.adaptations, [], { components }, '2026-03-01') : []
 * first && [first.touchesCore, first.verdict, first.agreement] // => [true, 'consistent', 'to-discuss']
 * ```
 */
export function adaptationAssessments(
  adaptations: readonly Adaptation[],
  verdicts: readonly AdaptationVerdict[],
  intervention: Pick<Intervention, 'components'> | null,
  asOf: IsoDate,
): readonly AdaptationAssessment[] {
  const core = new Map((intervention?.components ?? []).map((component) => [component.id, component.core]))
  const dated = verdicts.filter(({ verdict }) => verdict !== null).map((verdict) => ({ ...verdict, date: verdict.on }))
  const given = new Map(latestPerKey(dated, asOf, ({ adaptation }) => adaptation).map((verdict) => [verdict.adaptation, verdict]))
  return adaptations
    .filter(({ date }) => date <= asOf)
    .map((adaptation) => assess(adaptation, given.get(adaptation.id) ?? null, core))
    .toSorted((a, b) => compareText(`${a.date} ${a.adaptation}`, `${b.date} ${b.adaptation}`))
}

/** Consistent among consistent and inconsistent adaptations; those of which nobody can tell stand apart. */
export function consistentShare(assessments: readonly AdaptationAssessment[]): Estimate {
  const answers = { consistent: true, inconsistent: false, unknown: null } as const
  return knownShareOf(
    CONSISTENT_METHOD,
    assessments.map(({ verdict }) => (verdict === null ? null : answers[verdict])),
  )
}

type CoreRegister = ReadonlyMap<string, 'core' | 'adaptable' | 'unknown'>

function assess(adaptation: Adaptation, given: AdaptationVerdict | null, core: CoreRegister): AdaptationAssessment {
  const { id, date, components, consistency, decidedBy } = adaptation
  const touchesCore = components === null ? null : touches(components, core)
  const verdict = given?.verdict ?? consistency
  return {
    adaptation: id,
    date,
    touchesCore,
    verdict,
    decided: (given !== null && given.by !== null) || (decidedBy ?? []).length > 0,
    ownerConsulted: decidedBy?.includes('developer') ? true : (given?.ownerConsulted ?? null),
    agreement: agreementOf(verdict, touchesCore),
  }
}

function touches(components: readonly string[], core: CoreRegister): boolean | null {
  if (components.some((id) => core.get(id) === 'core')) return true
  return components.every((id) => core.get(id) === 'adaptable') ? false : null
}

function agreementOf(verdict: FidelityVerdict | null, touchesCore: boolean | null): VerdictAgreement {
  if (touchesCore === null || verdict === null || verdict === 'unknown') return 'unknown'
  return (verdict === 'consistent') === touchesCore ? 'to-discuss' : 'in-line'
}
