import { OWN_OUTCOMES, type Estimate, type OwnOutcomeId } from '@implementere/model'
import type { Observed } from './observed.ts'
import type { AbsenceReason, EvidenceBasis, EvidenceVerdict, OwnOutcomeFinding } from './record.ts'
import { byId, distinct } from './rows.ts'

/** An own outcome of the implementation with what there is to go by. */
export interface OwnOutcomeResult {
  readonly outcome: OwnOutcomeId
  /** Ids of the rows that hold evidence: a basis and what it says. */
  readonly evidence: readonly string[]
  readonly bases: readonly EvidenceBasis[]
  /** How often each verdict was given. */
  readonly verdicts: Readonly<Record<EvidenceVerdict, number>>
  /** Why evidence is missing, where there is none. */
  readonly absences: readonly AbsenceReason[]
  /** Whether there is evidence, or a reason why there is none. */
  readonly isSettled: boolean
  /** What the observations say of it: coverage for reach, sessions held for productivity; null for the others. */
  readonly observed: Estimate | null
}

/** Each of the five own outcomes, in the order of the model. */
export function ownOutcomeResults(findings: readonly OwnOutcomeFinding[], observed: Observed): readonly OwnOutcomeResult[] {
  return OWN_OUTCOMES.map(({ id }) => {
    const rows = byId(findings.filter(({ outcome }) => outcome === id))
    const evidence = rows.filter(hasEvidence)
    const count = (wanted: EvidenceVerdict) => evidence.filter(({ verdict }) => verdict === wanted).length
    const absences = evidence.length > 0 ? [] : distinct(rows.flatMap(({ absence }) => absence ?? []))
    return {
      outcome: id,
      evidence: evidence.map((row) => row.id),
      bases: distinct(evidence.flatMap(({ basis }) => basis ?? [])),
      verdicts: { good: count('good'), mixed: count('mixed'), poor: count('poor') },
      absences,
      isSettled: evidence.length > 0 || absences.length > 0,
      observed: observedOf(id, observed),
    }
  })
}

/** Whether a row holds evidence: it says what it rests on and what it shows. */
export function hasEvidence({ basis, verdict }: OwnOutcomeFinding): boolean {
  return basis !== null && verdict !== null
}

function observedOf(outcome: OwnOutcomeId, observed: Observed): Estimate | null {
  if (outcome === 'reach') return observed.get('reach.coverage.persons') ?? null
  if (outcome === 'productivity') return observed.get('dosage.sessionsTotal') ?? null
  return null
}
