/**
 * Goals S1 to S3: the batch scorer against a loop written by hand, one response against zod, and a score against engines for rules of any kind.
 *
 * Measures what is built: `npm run build` in the repository's root, then the script `bench` of this package. Results are compared before anything is timed.
 */
import { deepStrictEqual } from 'node:assert'
import jsonLogic from 'json-logic-js'
import { Model } from 'survey-core'
import { parseQicResponse, qicNo, scoreMany, scoreQic, type QicResponse } from '@implementere/qic'
import { parseWith } from '@implementere/model/schema'
import { scoreByHand } from './by-hand.ts'
import { codesOf, columnsOf, randomNumbers, responsesOf } from './cohort.ts'
import { scoreIdiomatically, strictResponseSchema } from './idiomatic.ts'
import { race, type Standing } from './race.ts'
import { calculatedValues, logicRule, nameOf } from './rules.ts'

const ROWS = 100_000
/** Rows for the contestants that would take too long for more. */
const FEW_ROWS = 4_000
const FEWEST_ROWS = 150

/** S1: at most 1.25 of the loop, at least 35 times the idiomatic way. */
function batches(): readonly Standing[] {
  const codes = codesOf(ROWS, randomNumbers(1))
  const columns = columnsOf(codes)
  const arrays = qicNo.items.map(({ id }) => columns[id]!)
  const responses = responsesOf(codes.subarray(0, FEW_ROWS * qicNo.items.length))
  const [batch, hand] = [valueOf(scoreMany(qicNo, columns)), scoreByHand(arrays, ROWS)]
  deepStrictEqual([Object.values(batch.components), batch.overall.equalComponent], [hand.components, hand.equal])
  deepStrictEqual([batch.overall.itemWeighted, batch.known, batch.unknown], [hand.weighted, hand.counts.known, hand.counts.unknown])
  for (const [row, response] of responses.entries())
    deepStrictEqual(scoreIdiomatically(response).weighted.value ?? Number.NaN, hand.weighted.value[row])
  return race([
    { name: 'typed-array loop by hand', rows: ROWS, run: () => scoreByHand(arrays, ROWS) },
    { name: 'scoreMany, an array per item', rows: ROWS, run: () => scoreMany(qicNo, columns) },
    { name: 'scoreMany, row-major', rows: ROWS, run: () => scoreMany(qicNo, codes) },
    { name: 'map, filter, reduce over objects', rows: FEW_ROWS, run: () => each(responses, scoreIdiomatically) },
  ])
}

/** S2: at least 6 times faster than zod and the idiomatic way, at most 1.5 of the scoring alone. */
function single(): readonly Standing[] {
  const responses = responsesOf(codesOf(FEW_ROWS, randomNumbers(2)))
  const checked = (response: unknown) => scoreQic(qicNo, valueOf(parseQicResponse(response)))
  const idiomatic = (response: unknown) => scoreIdiomatically(valueOf(parseWith(strictResponseSchema, response)) as QicResponse)
  for (const response of responses) {
    deepStrictEqual(valueOf(checked(response)).overall.equalComponent.value, idiomatic(response).equal.value)
  }
  return race([
    { name: 'parseQicResponse and scoreQic', rows: FEW_ROWS, run: () => each(responses, checked) },
    { name: 'scoreQic alone', rows: FEW_ROWS, run: () => each(responses, (response) => scoreQic(qicNo, response)) },
    {
      name: 'zod safeParse alone, and map, filter, reduce',
      rows: FEW_ROWS,
      run: () => each(responses, (response) => scoreIdiomatically(strictResponseSchema.safeParse(response).data as QicResponse)),
    },
    { name: 'zod with issues as ours, and map, filter, reduce', rows: FEW_ROWS, run: () => each(responses, idiomatic) },
  ])
}

/** S3: at least 40 times faster than JsonLogic, 1,000 times than SurveyJS: both are engines for any rule, which this is not. */
function engines(): readonly Standing[] {
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
  return race([
    { name: 'scoreMany, row-major', rows: ROWS, run: () => scoreMany(qicNo, codes) },
    { name: 'json-logic-js, the mean of components only', rows: FEW_ROWS, run: () => each(answers, (data) => jsonLogic.apply(logicRule, data)) },
    { name: 'survey-core calculatedValues, the same', rows: FEWEST_ROWS, run: () => each(answers.slice(0, FEWEST_ROWS), surveyScore) },
  ])
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

for (const [goal, standings] of [
  ['S1 batch', batches()],
  ['S2 one response', single()],
  ['S3 engines', engines()],
] as const) {
  console.log(`\n${goal}`)
  for (const { name, microseconds, ratio } of standings) {
    console.log(`  ${name.padEnd(52)}${microseconds.toFixed(3).padStart(10)} us a row${ratio.toFixed(2).padStart(10)} x`)
  }
}
