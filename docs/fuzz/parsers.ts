import { CORE_ELEMENT_IDS, type Result } from '@implementere/model'
import { parseEstimate, parseIntervention, parseWith } from '@implementere/model/schema'
import * as barriers from '@implementere/barriers/schema'
import { parseImplementation } from '@implementere/core/schema'
import { OBSERVATION_KINDS, observationParser, parseObservations, readSessionNdjson } from '@implementere/dimensions'
import { isCsvHeader, readSessionCsv } from '@implementere/dimensions/csv'
import { parsePhaseEvent, parsePhaseEvents } from '@implementere/phases'
import { loggedEventSchema } from '@implementere/phases/schema'
import { fromSurveyJs, parseQicResponse, qicNo } from '@implementere/qic'
import { readQicCsv } from '@implementere/qic/csv'
import { parseInstrument } from '@implementere/qic/schema'
import { sampleRecord } from '@implementere/tools/samples'
import { parseToolRecord } from '@implementere/tools/schema'
import { SAMPLES } from './samples.ts'

/** What came of one input: one result, or one a row. */
type Read = readonly Result<unknown>[] | Promise<readonly Result<unknown>[]>

/** A function that takes what comes from outside, and what it takes. */
export interface Parser {
  /** Package, entry and function, `@implementere/qic/schema#parseInstrument`; what it is asked to read stands behind a space. */
  readonly name: string
  readonly takes: 'json' | 'text'
  /** Inputs that it reads: others are made from them by changing something. */
  readonly samples: readonly unknown[]
  readonly read: (input: unknown) => Read
  /** Reads a value that was found good once more; null where what comes out is of another form than what goes in. */
  readonly again: ((value: unknown) => Result<unknown>) | null
}

/** Every function of every package that reads data from outside. */
export const PARSERS: readonly Parser[] = [
  json('@implementere/model/schema#parseIntervention', parseIntervention, [SAMPLES.intervention]),
  json('@implementere/model/schema#parseEstimate', parseEstimate, [SAMPLES.estimate]),
  json('@implementere/model/schema#parseWith loggedEventSchema', (input) => parseWith(loggedEventSchema, input), SAMPLES.phaseEvents),
  json('@implementere/phases#parsePhaseEvent', parsePhaseEvent, SAMPLES.phaseEvents),
  json('@implementere/phases#parsePhaseEvents', parsePhaseEvents, [SAMPLES.phaseEvents]),
  json('@implementere/qic#parseQicResponse', (input) => parseQicResponse(input), [SAMPLES.response]),
  json('@implementere/qic#fromSurveyJs', (input) => fromSurveyJs(qicNo, input), [SAMPLES.surveyAnswers], null),
  json('@implementere/qic/schema#parseInstrument', parseInstrument, [SAMPLES.instrument], null),
  json('@implementere/dimensions#parseObservations', parseObservations, [SAMPLES.observations]),
  ...OBSERVATION_KINDS.map((kind) =>
    json(`@implementere/dimensions#observationParser ${kind}`, observationParser(kind), [SAMPLES.observations[kind][0]]),
  ),
  json('@implementere/barriers/schema#parseDeterminantRating', barriers.parseDeterminantRating, [SAMPLES.rating]),
  json('@implementere/barriers/schema#parseDeterminantRatings', barriers.parseDeterminantRatings, [SAMPLES.ratings]),
  json('@implementere/barriers/schema#parseStrategyPlan', barriers.parseStrategyPlan, [SAMPLES.strategyPlan]),
  json('@implementere/barriers/schema#parseStrategySpecification', barriers.parseStrategySpecification, [SAMPLES.specification]),
  json('@implementere/barriers/schema#parseResourceRecord', barriers.parseResourceRecord, [SAMPLES.resources]),
  json('@implementere/barriers/schema#parseDeterminant', barriers.parseDeterminant, [SAMPLES.determinant]),
  json('@implementere/barriers/schema#parseStrategy', barriers.parseStrategy, [SAMPLES.strategy]),
  json('@implementere/barriers/schema#parseEndorsementMatrix', barriers.parseEndorsementMatrix, [SAMPLES.endorsements]),
  ...CORE_ELEMENT_IDS.map((element) =>
    json(`@implementere/tools/schema#parseToolRecord ${element}`, (input) => parseToolRecord(element, input), [sampleRecord(element)]),
  ),
  json('@implementere/core/schema#parseImplementation', parseImplementation, [SAMPLES.implementation]),
  text('@implementere/qic/csv#readQicCsv', (input) => [readQicCsv(input)], SAMPLES.checklistCsv),
  text('@implementere/dimensions/csv#readSessionCsv', sessionsOfCsv, SAMPLES.sessionCsv),
  text('@implementere/dimensions#readSessionNdjson', sessionsOfNdjson, SAMPLES.sessionNdjson),
]

function json(name: string, parse: (input: unknown) => Result<unknown>, samples: readonly unknown[], again: Parser['again'] = parse): Parser {
  return { name, takes: 'json', samples, read: (input) => [parse(input)], again }
}

function text(name: string, read: (input: string) => Read, sample: string): Parser {
  return { name, takes: 'text', samples: [sample], read: (input) => read(input as string), again: null }
}

async function sessionsOfCsv(input: string): Promise<readonly Result<unknown>[]> {
  const results: Result<unknown>[] = []
  for await (const piece of readSessionCsv([input])) if (!isCsvHeader(piece)) results.push(piece.result)
  return results
}

async function sessionsOfNdjson(input: string): Promise<readonly Result<unknown>[]> {
  const results: Result<unknown>[] = []
  for await (const { result } of readSessionNdjson([input])) results.push(result)
  return results
}
