import type { Intervention } from '@implementere/model'
import { rowsByKey } from '../rows-by-key.ts'
import { said } from '../said.ts'
import type { FitAssessmentRecord } from './record.ts'

/** The register of a candidate's components: what is core and must stay, what may be adapted, and what nobody knows. Ids, sorted. */
export interface ComponentRegister {
  readonly core: readonly string[]
  readonly adaptable: readonly string[]
  readonly unknown: readonly string[]
  /** Core components of which it is not said what must not change and on what grounds. */
  readonly unguarded: readonly string[]
}

/** The register of every candidate, by its id. */
export function componentRegisters({
  candidates,
  coreGuards,
}: Pick<FitAssessmentRecord, 'candidates' | 'coreGuards'>): ReadonlyMap<string, ComponentRegister> {
  const guards = rowsByKey(
    coreGuards.filter(({ basis, mustNotChange }) => basis !== null && said(mustNotChange)),
    ({ candidate }) => candidate,
  )
  return new Map(candidates.map(({ id, intervention }) => [id, registerOf(intervention, new Set(guards.get(id)?.map(({ component }) => component)))]))
}

function registerOf({ components }: Intervention, guarded: ReadonlySet<string>): ComponentRegister {
  const idsOf = (kind: 'core' | 'adaptable' | 'unknown') =>
    components
      .filter(({ core }) => core === kind)
      .map(({ id }) => id)
      .toSorted()
  const core = idsOf('core')
  return { core, adaptable: idsOf('adaptable'), unknown: idsOf('unknown'), unguarded: core.filter((id) => !guarded.has(id)) }
}
