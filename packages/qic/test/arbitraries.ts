import fc from 'fast-check'
import {
  defineInstrument,
  instrumentRef,
  MISSING_POLICIES,
  scaleOf,
  type Answer,
  type Answers,
  type Instrument,
  type QicItem,
  type QicResponse,
  type ScaleDefinition,
  type ScoreOptions,
} from '@implementere/qic'

/** Any answer on the item's scale, unknown, or not applicable with any reason. */
export function answerOf(instrument: Instrument, item: QicItem): fc.Arbitrary<Answer> {
  const levels = scaleOf(instrument, item).levels.map(({ level }) => level)
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<Answer>(...levels) },
    { weight: 1, arbitrary: fc.constant<Answer>(null) },
    { weight: 1, arbitrary: fc.string().map((notApplicable): Answer => ({ notApplicable })) },
  )
}

/** Answers to any of the items; items may be absent. */
export function answersOf(instrument: Instrument): fc.Arbitrary<Answers> {
  const entries = instrument.items.map((item) => [item.id, answerOf(instrument, item)] as const)
  return fc.record(Object.fromEntries(entries), { requiredKeys: [], noNullPrototype: true }) as fc.Arbitrary<Answers>
}

const id = fc.string({ minLength: 1, maxLength: 200, unit: 'binary' })

/** A day from 1900 to 2100. */
export const isoDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** Any well-formed response to an instrument. */
export function responseOf(instrument: Instrument): fc.Arbitrary<QicResponse> {
  return fc.record(
    {
      formatVersion: fc.constant(1 as const),
      instrument: fc.constant(instrumentRef(instrument)),
      id,
      date: isoDate,
      rater: fc.option(id),
      role: fc.option(id),
      answers: answersOf(instrument),
    },
    { noNullPrototype: true },
  )
}

/** A response with one thing in it replaced by anything, or with anything added. */
export function nearlyResponseOf(instrument: Instrument): fc.Arbitrary<unknown> {
  const anything = fc.oneof(fc.anything(), fc.jsonValue(), fc.constantFrom(0, 1, 2, -0, 7, 0.5, '', '2', '2026-02-30', 'x'.repeat(201)))
  const key = fc.oneof(
    fc.constantFrom('formatVersion', 'instrument', 'id', 'date', 'rater', 'role', 'answers', '__proto__', 'constructor', 'toString'),
    fc.string(),
  )
  const item = fc.oneof(fc.constantFrom(...instrument.items.map((row) => row.id), '__proto__', 'constructor', ''), fc.string())
  return fc.oneof(
    anything,
    fc.tuple(responseOf(instrument), key, anything).map(([response, name, value]) => withOwn(response, name, value)),
    fc
      .tuple(responseOf(instrument), item, anything)
      .map(([response, name, value]) => ({ ...response, answers: withOwn(response.answers, name, value) })),
    fc.tuple(responseOf(instrument), key).map(([response, name]) => Object.fromEntries(Object.entries(response).filter(([field]) => field !== name))),
  )
}

/** A copy with an own property of any name, `__proto__` included. */
function withOwn(record: object, name: string, value: unknown): object {
  return Object.defineProperty({ ...record }, name, { value, enumerable: true, configurable: true, writable: true })
}

const scaleDefinition = fc.oneof(
  fc.constant<ScaleDefinition>({ id: 'yes-no', kind: 'yes-no' }),
  fc
    .uniqueArray(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 6 })
    .map((levels): ScaleDefinition => ({ id: 'ranked', kind: 'ordinal', levels })),
  fc
    .uniqueArray(fc.integer({ min: -5, max: 5 }), { minLength: 2, maxLength: 5 })
    .chain((levels) =>
      fc.tuple(fc.constant(levels), fc.array(fc.integer({ min: 0, max: 9 }), { minLength: levels.length, maxLength: levels.length })),
    )
    .map(([levels, points]) => [levels, points.map((given) => given - Math.min(...points))] as const)
    .filter(([, points]) => Math.max(...points) > 0)
    .map(([levels, points]): ScaleDefinition => ({
      id: 'graded',
      kind: 'graded',
      levels: levels.map((level, index) => ({ level, points: points[index]! })),
    })),
)

const places = fc.option(fc.subarray(['north', 'south'], { minLength: 1 }))

/** Any instrument of one to four components with items of any scale, weight and direction, some of them asked of some only. */
export const instrument: fc.Arbitrary<Instrument> = fc
  .tuple(fc.uniqueArray(scaleDefinition, { maxLength: 3, selector: ({ id: scale }) => scale }), fc.integer({ min: 1, max: 4 }))
  .chain(([scales, components]) => {
    const ids = Array.from({ length: components }, (_, index) => `c${components - index}`)
    const item = fc.record({
      component: fc.constantFrom(...ids),
      scale: fc.constantFrom('progress', ...scales.map((scale) => scale.id)),
      weight: fc.constantFrom(1, 1, 1, 2, 0.1, 0.5, 0),
      reversed: fc.boolean(),
      appliesTo: fc.option(fc.record({ sites: places, roles: places })),
    })
    return fc.array(item, { maxLength: 12 }).map((items) => ({ scales, ids, items }))
  })
  .map(({ scales, ids, items }) => {
    const everyComponent = ids.map((component) => ({ component }))
    const result = defineInstrument({
      id: 'any',
      version: 1,
      scales,
      components: ids.map((component) => ({ id: component })),
      items: [...everyComponent, ...items].map((item, index) => ({ ...item, id: `i${index}` })),
      source: { citation: 'ours', locator: null, status: 'own' },
      licence: 'mit',
    })
    if (!result.ok) throw new Error(JSON.stringify(result.issues))
    return result.value
  })

/** Any instrument with answers to it. */
export const instrumentAndAnswers = instrument.chain((any) => fc.tuple(fc.constant(any), answersOf(any)))

/** Any way to score. */
export const scoreOptions: fc.Arbitrary<ScoreOptions> = fc.record({
  missing: fc.constantFrom(...MISSING_POLICIES),
  allowMissingComponents: fc.boolean(),
  weighting: fc.constantFrom('declared', 'equal'),
  askedIn: fc.record({ site: fc.constantFrom(null, 'north', 'south'), role: fc.constantFrom(null, 'north', 'south') }),
})
