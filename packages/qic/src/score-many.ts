import { errorAt, failure, ImplementereError, success, type Estimate, type Issue, type Result } from '@implementere/model'
import type { BatchOverall, QicBatch } from './batch.ts'
import { NOT_APPLICABLE_CODE, planBatch, UNKNOWN_CODE, type BatchPlan } from './batch-plan.ts'
import { instrumentRef, type Instrument } from './instrument.ts'
import { issueList } from './issue-list.ts'
import { fillPacked, type BatchSource } from './packed-scores.ts'
import type { Answer } from './answer.ts'
import { scoreQic, type QicScore, type ScoreOptions } from './score.ts'

/**
 * Coded answers: one Int8Array per item by item id, or one row-major array with the items in the order of the instrument. A code is the level,
 * {@link UNKNOWN_CODE} (-1) or {@link NOT_APPLICABLE_CODE} (-2).
 */
export type QicColumns = Int8Array | Readonly<Record<string, Int8Array>>

/**
 * Scores a columnar batch, for registries: the same numbers as {@link scoreQic} row by row, without its items, reasons and warnings.
 *
 * NaN stands where `scoreQic` gives null. A level off its scale is the issue `off-scale` with row and item, and nothing is scored then. `askedIn`
 * holds for the whole batch. Fast where points times weights are whole numbers whose sums over a component fit into 29 bits side by side, as for both
 * shipped instruments; any other instrument is scored row by row. Throws: {@link ImplementereError} `missing-column` (an item without its array),
 * `invalid-shape` (arrays of unequal length, or a length that is no multiple of the items), `scale-not-columnar` (a level that is not a whole number
 * from 0 to 127).
 *
 * @example
 * ```ts
 * import { qicNo } from '@implementere/qic'
 * const columns = Object.fromEntries(qicNo.items.map(({ id }) => [id, Int8Array.of(2, id === '2.5' ? -1 : 1)]))
 * const batch = scoreMany(qicNo, columns)
 * batch.ok && [...batch.value.overall.itemWeighted.value] // => [1, 0.5]
 * batch.ok && batch.value.overall.itemWeighted.upper[1] // => 22 / 42
 * ```
 */
export function scoreMany<ComponentId extends string>(
  instrument: Instrument<ComponentId>,
  columns: QicColumns,
  options: ScoreOptions = {},
): Result<QicBatch<ComponentId>> {
  const { missing = 'halfRule', allowMissingComponents = false, weighting = 'declared', askedIn = {} } = options
  const plan = planBatch(instrument, { missing, weighting, askedIn })
  const source = sourceOf(instrument, columns)
  const batch = emptyBatch(instrument, source.rows, { missing, scale: instrument.scale, weighting, allowMissingComponents })
  const values = instrument.components.map(({ id }) => batch.components[id])
  if (plan.components.every(({ packing }) => packing !== null)) {
    return fillPacked(plan, source, values, batch) ? success(batch) : failure(offScaleIssues(plan, source))
  }
  const issues = offScaleIssues(plan, source)
  if (issues.length > 0) return failure(issues)
  fillRowByRow(instrument, source, values, batch, options)
  return success(batch)
}

function sourceOf(instrument: Instrument, columns: QicColumns): BatchSource {
  const width = instrument.items.length
  if (columns instanceof Int8Array) {
    if (columns.length % width !== 0) {
      throw new ImplementereError('invalid-shape', 'a row-major batch holds every item in every row', { length: columns.length, items: width })
    }
    return { rows: columns.length / width, columns: instrument.items.map((_, start) => ({ codes: columns, start, stride: width })) }
  }
  const arrays = instrument.items.map(({ id }) => {
    const codes = columns[id]
    if (!codes)
      throw new ImplementereError('missing-column', `every item needs its array, and ${id} has none; fill it with -1 where nothing is known`, {
        item: id,
      })
    return codes
  })
  const rows = arrays[0]?.length ?? 0
  for (const [index, { length }] of arrays.entries()) {
    const { id } = instrument.items[index]!
    if (length !== rows)
      throw new ImplementereError('invalid-shape', `every item needs an entry for every row, and ${id} has ${length} of ${rows}`, {
        item: id,
        expected: rows,
        received: length,
      })
  }
  return { rows, columns: arrays.map((codes) => ({ codes, start: 0, stride: 1 })) }
}

/** All zero, but every item not applicable: the fillers take away what is known or unknown. */
function emptyBatch<ComponentId extends string>(
  instrument: Instrument<ComponentId>,
  rows: number,
  policy: QicScore['policy'],
): QicBatch<ComponentId> {
  const overall = (): BatchOverall => ({ value: new Float64Array(rows), lower: new Float64Array(rows), upper: new Float64Array(rows) })
  return {
    instrument: instrumentRef(instrument),
    policy,
    rows,
    components: Object.fromEntries(instrument.components.map(({ id }) => [id, new Float64Array(rows)])) as Record<ComponentId, Float64Array>,
    overall: { equalComponent: overall(), itemWeighted: overall() },
    known: new Uint16Array(rows),
    unknown: new Uint16Array(rows),
    notApplicable: new Uint16Array(rows).fill(instrument.items.length),
  }
}

function fillRowByRow(instrument: Instrument, source: BatchSource, values: readonly Float64Array[], batch: QicBatch, options: ScoreOptions): void {
  for (let row = 0; row < source.rows; row++) {
    const answers = Object.fromEntries(instrument.items.map(({ id }, item) => [id, answerOf(codeAt(source, item, row))]))
    const result = scoreQic(instrument, { instrument: batch.instrument, answers }, options)
    if (!result.ok) throw new ImplementereError('broken-instrument', 'codes on their scales are refused by the instrument', { row })
    const { components, overall, completeness } = result.value
    for (const [place, { id }] of instrument.components.entries()) values[place]![row] = components[id]!.value ?? Number.NaN
    writeOverall(batch.overall.equalComponent, row, overall.equalComponent)
    writeOverall(batch.overall.itemWeighted, row, overall.itemWeighted)
    batch.known[row] = completeness.known
    batch.unknown[row] = completeness.unknown
    batch.notApplicable[row] = completeness.notApplicable
  }
}

function writeOverall(target: BatchOverall, row: number, { value, bounds }: Estimate): void {
  target.value[row] = value ?? Number.NaN
  target.lower[row] = bounds?.lower ?? Number.NaN
  target.upper[row] = bounds?.upper ?? Number.NaN
}

function answerOf(code: number): Answer {
  if (code === UNKNOWN_CODE) return null
  return code === NOT_APPLICABLE_CODE ? { notApplicable: '' } : code
}

function codeAt({ columns }: BatchSource, item: number, row: number): number {
  const { codes, start, stride } = columns[item]!
  return codes[start + row * stride]!
}

/** Every code that is off its scale, row by row. */
function offScaleIssues(plan: BatchPlan, source: BatchSource): readonly Issue[] {
  const issues = issueList()
  for (let row = 0; row < source.rows; row++) {
    for (const [place, { id, additions }] of plan.items.entries()) {
      const code = codeAt(source, place, row)
      if (!additions[code & 255]) issues.add(errorAt([row, id], 'off-scale', { received: code }))
    }
  }
  return issues.all()
}
