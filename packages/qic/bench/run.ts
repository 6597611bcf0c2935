/**
 * Goals S1 to S3: the batch scorer against a loop written by hand, one response against zod, and a score against engines for rules of any kind.
 *
 * The script `bench` of this package. Results are compared before anything is timed.
 */
import { deepStrictEqual } from 'node:assert'
import jsonLogic from 'json-logic-js'
import { Model } from 'survey-core'
import { parseQicResponse, qicNo, scoreMany, scoreQic, type QicResponse } from '@implementere/qic'
import { parseWith } from '@implementere/model/schema'
import { bench, measure, randomNumbers, type Measured } from '../../../docs/bench/harness.ts'
import { scoreByHand } from './by-hand.ts'
import { codesOf, columnsOf, responsesOf } from './cohort.ts'
import { scoreIdiomatically, strictResponseSchema } from './idiomatic.ts'
import { calculatedValues, logicRule, nameOf } from './rules.ts'

const ROWS = 100_000
/** Rows for the contestants that would take too long for more. */
const FEW_ROWS = 4_000
const FEWEST_ROWS = 150

/** S1: at most 1.25 of the loop, at least 35 times the idiomatic way. */
function batches(): Promise<Measured> {
  const codes = codesOf(ROWS, randomNumbers(1))
  const columns = columnsOf(codes)
  const arrays = qicNo.items.map(({ id }) => columns[id]!)
  const responses = responsesOf(codes.subarray(0, FEW_ROWS * qicNo.items.length))
  const [batch, hand] = [valueOf(scoreMany(qicNo, columns)), scoreByHand(arrays, ROWS)]
  deepStrictEqual([Object.values(batch.components), batch.overall.equalComponent], [hand.components, hand.equal])
  deepStrictEqual([batch.overall.itemWeighted, batch.known, batch.unknown], [hand.weighted, hand.counts.known, hand.counts.unknown])
  for (const [row, response] of responses.entries())
    deepStrictEqual(scoreIdiomatically(response).weighted.value ?? Number.NaN, hand.weighted.value[row])
  return measure<unknown>({
    id: 'S1',
    name: 'a batch of checklists',
    unit: 'row',
    units: ROWS,
    limit: { name: 'typed-array loop by hand', run: () => scoreByHand(arrays, ROWS) },
    candidates: [
      { name: 'scoreMany, an array per item', run: () => scoreMany(qicNo, columns) },
      { name: 'scoreMany, row-major', run: () => scoreMany(qicNo, codes) },
      { name: 'map, filter, reduce over objects', units: FEW_ROWS, run: () => each(responses, scoreIdiomatically) },
    ],
    goals: [
      { of: 'scoreMany, row-major', to: 'typed-array loop by hand', atMost: 1.25 },
      { of: 'map, filter, reduce over objects', to: 'scoreMany, row-major', atLeast: 35 },
    ],
  })
}

/** S2: at least 6 times faster than zod and the idiomatic way, at most 1.5 of the scoring alone. */
function single(): Promise<Measured> {
  const responses = responsesOf(codesOf(FEW_ROWS, randomNumbers(2)))
  const checked = (response: unknown) => scoreQic(qicNo, valueOf(parseQicResponse(response)))
  const idiomatic = (response: unknown) => scoreIdiomatically(valueOf(parseWith(strictResponseSchema, response)) as QicResponse)
  for (const response of responses) {
    deepStrictEqual(valueOf(checked(response)).overall.equalComponent.value, idiomatic(response).equal.value)
  }
  return measure<unknown>({
    id: 'S2',
    name: 'one response, checked and scored',
    unit: 'row',
    units: FEW_ROWS,
    limit: { name: 'parseQicResponse and scoreQic', run: () => each(responses, checked) },
    candidates: [
      { name: 'scoreQic alone', run: () => each(responses, (response) => scoreQic(qicNo, response)) },
      {
        name: 'zod safeParse alone, and map, filter, reduce',
        run: () => each(responses, (response) => scoreIdiomatically(strictResponseSchema.safeParse(response).data as QicResponse)),
      },
      { name: 'zod with issues as ours, and map, filter, reduce', run: () => each(responses, idiomatic) },
    ],
    goals: [
      { of: 'zod with issues as ours, and map, filter, reduce', to: 'parseQicResponse and scoreQic', atLeast: 6 },
      { of: 'parseQicResponse and scoreQic', to: 'scoreQic alone', atMost: 1.5 },
    ],
  })
}

/** S3: at least 40 times faster than JsonLogic, 1,000 times than SurveyJS: both are engines for any rule, which this is not. */
function engines(): Promise<Measured> {
  const random = randomNumbers(3)
  const codes = Int8Array.from({ length: ROWS * qicNo.items.length }, () => Math.floor(random() * 3))
  const answers = responsesOf(codes.subarray(0, FEW_ROWS * qicNo.items.length)).map((response) =>
    Object.fromEntries(Object.entries(response.answers).map(([item, answer]) => [nameOf(item), answer])),
  )
  const survey = new Model({
    elements: qicNo.items.map(({ id }) => ({ type: 'radiogroup', name: nameOf(id), choices: [0, 1, 2] })),
    calculatedValues,
  })
  const surveyScore = (data: object) => {
    survey.data = data
    return survey.calculatedValues.at(-1)?.value as unknown
  }
  const { value } = valueOf(scoreMany(qicNo, codes)).overall.equalComponent
  for (const [row, data] of answers.slice(0, FEWEST_ROWS).entries()) {
    for (const score of [jsonLogic.apply(logicRule, data), surveyScore(data)]) {
      if (!(Math.abs(Number(score) - value[row]!) < 1e-9)) throw new Error(`row ${row}: ${String(score)} is not ${value[row]}`)
    }
  }
  return measure<unknown>({
    id: 'S3',
    name: 'the mean of components in engines for any rule',
    unit: 'row',
    units: ROWS,
    limit: { name: 'scoreMany, row-major', run: () => scoreMany(qicNo, codes) },
    candidates: [
      { name: 'json-logic-js, the mean of components only', units: FEW_ROWS, run: () => each(answers, (data) => jsonLogic.apply(logicRule, data)) },
      { name: 'survey-core calculatedValues, the same', units: FEWEST_ROWS, run: () => each(answers.slice(0, FEWEST_ROWS), surveyScore) },
    ],
    goals: [
      { of: 'json-logic-js, the mean of components only', to: 'scoreMany, row-major', atLeast: 40 },
      { of: 'survey-core calculatedValues, the same', to: 'scoreMany, row-major', atLeast: 1000 },
    ],
  })
}

/** Does something to every row and keeps only the last result, so that no contestant pays for the memory of thousands. */
function each<Row>(rows: readonly Row[], score: (row: Row) => unknown): unknown {
  let last: unknown = null
  for (const row of rows) last = score(row)
  return last
}

function valueOf<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

await bench('qic', [batches, single, engines])
