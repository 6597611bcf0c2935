import { CFIR_CONSTRUCTS, type CrosswalkStatus } from './data/cfir.ts'
import { DETERMINANTS } from './data/determinants.ts'
import type { Determinant } from './determinant.ts'

/** Under which keys strategies for a determinant are looked up. */
export interface BarrierKeys {
  readonly determinant: string
  /** `none` is not that nothing helps: the table can't be asked. */
  readonly status: CrosswalkStatus
  /** Why the status is `none`; else null. */
  readonly reason: 'no-2009-key' | 'not-mapped' | 'unknown-determinant' | null
  readonly keys: readonly string[]
}

/**
 * The keys of 2009 of a determinant: its own where it names them, else those of its CFIR constructs. Of two definitions with one id the later counts.
 *
 * `mapped` when all it is mapped to is found again as it was, `none` when nothing is, else `partial`. Reasons for none: `no-2009-key` (its constructs are
 * new in the CFIR 2.0), `not-mapped` (it names no construct), `unknown-determinant` (it is in no definition).
 * Source: crosswalk as in {@link CFIR_CONSTRUCTS}; the links of the lecture's determinants are ours.
 *
 * @example
 * ```ts
 * barrierKeys('cfir.reflectingAndEvaluating') // => { determinant: 'cfir.reflectingAndEvaluating', status: 'mapped', reason: null, keys: ['reflectingAndEvaluating'] }
 * barrierKeys('cfir.localConditions').reason // => 'no-2009-key'
 * barrierKeys('timePressure').status // => 'partial'
 * ```
 */
export function barrierKeys(determinant: string, definitions: readonly Determinant[] = DETERMINANTS): BarrierKeys {
  const definition = definitions.findLast(({ id }) => id === determinant)
  if (!definition) return { determinant, status: 'none', reason: 'unknown-determinant', keys: [] }
  const constructs = CFIR_CONSTRUCTS.filter(({ id }) => definition.cfir.includes(id))
  const keys = definition.keys2009 ?? [...new Set(constructs.flatMap(({ keys2009 }) => keys2009))]
  if (keys.length === 0) return { determinant, status: 'none', reason: constructs.length > 0 ? 'no-2009-key' : 'not-mapped', keys }
  const whole = constructs.every(({ crosswalk }) => crosswalk === 'mapped')
  return { determinant, status: whole ? 'mapped' : 'partial', reason: null, keys }
}
