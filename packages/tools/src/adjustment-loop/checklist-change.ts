import { compareText, type Issue, type IsoDate } from '@implementere/model'
import {
  compareQic,
  instrumentRef,
  scoreQic,
  type Instrument,
  type QicComparison,
  type QicResponse,
  type QicScore,
  type ScoreChange,
} from '@implementere/qic'
import { rowsUntil } from '../as-it-stood.ts'
import type { ToolContext } from '../context.ts'
import { rowsByKey } from '../rows-by-key.ts'
import { rowWarning } from '../monitoring-plan/row-warning.ts'

/** What changed from one checklist of a rater to the next. */
export interface ChecklistChange {
  /** Id and version. Two versions are never compared. */
  readonly instrument: string
  readonly rater: string | null
  /** The two responses, by id. */
  readonly before: string
  readonly after: string
  readonly from: IsoDate
  readonly to: IsoDate
  readonly overall: QicComparison['overall']
  readonly components: Readonly<Record<string, ScoreChange>>
}

/**
 * What changed between the checklists of each rater, one after the other. Sorted by instrument, rater (unknown last) and day.
 *
 * Only responses to the same version of the same instrument by the same person are set beside each other; those of unknown raters are taken as the team's. Missing: as
 * `compareQic` of `@implementere/qic`: a component that was not answered before is newly known, never improved from zero.
 *
 * @example
 * ```ts
 * import { createContext } from '@implementere/tools'
 * const response = { formatVersion: 1, instrument: 'qic-no@1', id: 'r1', date: '2026-01-15', rater: null, role: null, answers: { '3.1': 0, '3.2': 1 } } as const
 * const responses = [response, { ...response, id: 'r2', date: '2026-06-15', answers: { '3.1': 2, '3.2': 1 } }]
 * checklistChanges(createContext({ asOf: '2026-07-01', responses })).map(({ components }) => components['3']?.change) // => ['improved']
 * ```
 */
export function checklistChanges({
  responses,
  instruments,
  asOf,
}: Pick<ToolContext, 'responses' | 'instruments' | 'asOf'>): readonly ChecklistChange[] {
  const known = rowsByKey(rowsUntil(responses, asOf), ({ instrument }) => instrument)
  const sorted = instruments.toSorted((a, b) => compareText(instrumentRef(a), instrumentRef(b)))
  return sorted.flatMap((instrument) => {
    const raters = rowsByKey(known.get(instrumentRef(instrument)) ?? [], ({ rater }) => JSON.stringify(rater))
    return [...raters.values()].toSorted(([a], [b]) => compareRaters(a!.rater, b!.rater)).flatMap((own) => changesOf(instrument, own))
  })
}

/** Responses to instruments that nobody has defined here. */
export function unknownInstruments({ responses, instruments, asOf }: Pick<ToolContext, 'responses' | 'instruments' | 'asOf'>): readonly Issue[] {
  const defined = new Set(instruments.map((instrument) => instrumentRef(instrument)))
  const unknown = new Set(rowsUntil(responses, asOf).flatMap(({ instrument }) => (defined.has(instrument) ? [] : instrument)))
  return [...unknown].map((instrument) => rowWarning('responses', instrument, 'unknown-instrument', { instrument }))
}

function compareRaters(a: string | null, b: string | null): number {
  return b === null || (a !== null && a < b) ? -1 : 1
}

interface Scored {
  readonly response: QicResponse
  readonly score: QicScore
}

function changesOf(instrument: Instrument, responses: readonly QicResponse[]): readonly ChecklistChange[] {
  const scored = responses
    .toSorted((a, b) => compareText(`${a.date} ${a.id}`, `${b.date} ${b.id}`))
    .flatMap((response): readonly Scored[] => {
      const score = scoreQic(instrument, response)
      return score.ok ? [{ response, score: score.value }] : []
    })
  return scored.slice(1).flatMap((after, index) => {
    const before = scored[index]!
    const compared = compareQic(before.score, after.score)
    if (!compared.ok) return []
    const { overall, components } = compared.value
    const { response } = after
    return [
      {
        instrument: response.instrument,
        rater: response.rater,
        before: before.response.id,
        after: response.id,
        from: before.response.date,
        to: response.date,
        overall,
        components,
      },
    ]
  })
}
