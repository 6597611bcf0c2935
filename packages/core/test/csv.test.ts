import { describe, expect, test } from 'vitest'
import { model, overview, resultRows, toCsv, type ResultRow } from '@implementere/core'
import { FAKE_TOOLS, toolRecord } from './fake-tools.ts'
import { SHIFTED } from './observed.ts'
import { record } from './records.ts'
import { begin, told } from './story.ts'

const estimate = model.createEstimate({ method: 'm', value: 0.5 })
const row = (fields: Partial<ResultRow>): ResultRow => ({ section: 'dimensions', id: 'x', part: null, estimate, ...fields })
const cells = (fields: Partial<ResultRow>) =>
  toCsv([row(fields)])
    .split('\r\n')[1]!
    .split(';')

describe('toCsv', () => {
  test('writes a line of names, a line each, and decimal commas', () => {
    const whole = model.createEstimate({
      method: 'm',
      value: 0.75,
      numerator: 3,
      denominator: 4,
      known: 4,
      unknown: 1,
      notApplicable: 2,
      bounds: { lower: 0.6, upper: 0.8 },
      interval: { lower: 0.3, upper: null, level: 0.95, method: 'wilson' },
    })
    expect(toCsv([row({ part: '2026-01', estimate: whole })])).toBe(
      'section;id;part;value;reason;unit;numerator;denominator;known;unknown;notApplicable;boundsLower;boundsUpper;intervalLower;intervalUpper;intervalLevel;method\r\n' +
        'dimensions;x;2026-01;0,75;;proportion;3;4;4;1;2;0,6;0,8;0,3;;0,95;m\r\n',
    )
    expect(toCsv([row({})], { delimiter: ',', decimal: '.' }).split('\r\n')[1]).toBe('dimensions,x,,0.5,,proportion,,,0,0,0,,,,,,m')
  })

  test('leaves empty what is missing, never zero, and says why', () => {
    expect(cells({ estimate: model.createEstimate({ method: 'm', reason: 'no-data' }) }).slice(3, 5)).toEqual(['', 'no-data'])
  })

  test.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', "'x"])('guards a text that a spreadsheet takes for a formula: %j', (id) => {
    const written = toCsv([row({ id })]).split(';')
    const cell = written[written.indexOf('method\r\ndimensions') + 1]!
    expect(cell.replaceAll('"', '')).toBe(`'${id}`)
  })

  test('leaves a negative number a number', () => {
    expect(cells({ estimate: { ...estimate, value: -0.25 } })[3]).toBe('-0,25')
  })

  test('puts into quotation marks what would break the line', () => {
    expect(toCsv([row({ id: 'a;b' })])).toContain(';"a;b";'.slice(1))
    expect(toCsv([row({ id: 'a"b' })])).toContain('"a""b"')
    expect(toCsv([row({ id: 'a\nb' })])).toContain('"a\nb"')
    expect(toCsv([row({ id: 'a,b' })])).toContain('dimensions;a,b;')
    expect(toCsv([row({})], { delimiter: ',' })).toContain('"0,5"')
  })
})

describe('resultRows', () => {
  test('has every estimate of an overview, each with where it stands', () => {
    const view = overview(record('municipality'), { asOf: '2026-04-01', observations: SHIFTED })
    const rows = resultRows(view)
    const found = new Map(rows.map(({ section, id, part, estimate: one }) => [`${section} ${id} ${part}`, one]))
    expect(found.get('phases completed 1')).toBe(view.phases.timeline.cycles[0]!.completed)
    expect(found.get('checklist 1 null')).toBe(view.checklist.score!.components['1'])
    expect(found.get('checklist equalComponent overall')).toBe(view.checklist.score!.overall.equalComponent)
    expect(found.get('dimensions dosage.sessionsDelivered null')?.denominator).toBe(30)
    expect(found.get('series dosage.sessionsDelivered 2026-02')?.value).toBe(0.5)
    expect(found.get('funnels course-leaders.uses ofPrevious')?.value).toBe(0.75)
    expect(found.get('funnels course-leaders.established ofFirst')?.numerator).toBe(4)
    expect(found.size).toBe(rows.length)
    expect(toCsv(rows).split('\r\n')).toHaveLength(rows.length + 2)
  })

  test('has how much is known of what a tool asks for, and the sides of a barrier', () => {
    const rating = {
      id: 'd1',
      determinant: 'timePressure',
      role: null,
      rater: 'p',
      site: null,
      round: null,
      value: -1,
      importance: null,
      changeability: null,
      progress: null,
      note: null,
      at: '2026-01-05',
    } as const
    const state = told([begin(), toolRecord('KE1'), { type: 'determinant', payload: rating }])
    const rows = resultRows(overview(state, { asOf: '2026-02-01', tools: FAKE_TOOLS }))
    expect(rows.filter(({ section }) => section === 'tools')).toMatchObject([{ id: 'KE1', part: 'completeness', estimate: { value: 0.5 } }])
    expect(rows.filter(({ section }) => section === 'barriers').map(({ id, part }) => [id, part])).toEqual([
      ['timePressure', 'barrier'],
      ['timePressure', 'neutral'],
      ['timePressure', 'facilitator'],
    ])
  })
})
