import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defineInstrument, qicNo, qit, type QicResponse } from '@implementere/qic'
import { readQicCsv, writeQicCsv } from '@implementere/qic/csv'
import { nb } from '@implementere/qic/locales/nb'
import { responseOf } from './arbitraries.ts'
import { checkLaw } from './check-law.ts'
import { E1 } from './e1.ts'
import { faultsOf, valueOf, warningsOf } from './scored.ts'

const sheet = (...rows: readonly string[]) => rows.join('\n')
const answersIn = (cell: string) => valueOf(readQicCsv(sheet('id;date;1.1', `r1;2026-03-01;${cell}`)))[0]?.answers['1.1']
const faults = (...rows: readonly string[]) => faultsOf(readQicCsv(sheet(...rows)))
const noColumnFor = (...items: readonly string[]) => qicNo.items.filter(({ id }) => !items.includes(id)).map(() => '1 missing-column')

describe('readQicCsv', () => {
  test('reads a sheet as a Norwegian spreadsheet program saves it', () => {
    const text = sheet(
      '\uFEFFSvar-ID;Dato;Vurderer;Rolle;1.1;1.2',
      'r1;1.3.2026;anna;leder;2;"1,0"',
      '"r;2";31.12.2025;;;;ikke aktuelt: liten kommune',
    )
    expect(valueOf(readQicCsv(text))).toEqual([
      { formatVersion: 1, instrument: 'qic-no@1', id: 'r1', date: '2026-03-01', rater: 'anna', role: 'leder', answers: { '1.1': 2, '1.2': 1 } },
      {
        formatVersion: 1,
        instrument: 'qic-no@1',
        id: 'r;2',
        date: '2025-12-31',
        rater: null,
        role: null,
        answers: { '1.1': null, '1.2': { notApplicable: 'liten kommune' } },
      },
    ])
  })

  test.each([';', ',', '\t'])('finds the separator "%s" for itself', (separator) => {
    const text = sheet(['id', 'date', '1.1', '"1.2: a, b; c"'].join(separator), ['r1', '2026-03-01', '2', '"1,0"'].join(separator))
    expect(valueOf(readQicCsv(text))[0]?.answers).toEqual({ '1.1': 2, '1.2': 1 })
  })

  test.each([
    '1.1',
    '1,1',
    ' 1.1 ',
    'steeringGroup',
    'QIC_1_1',
    '1.1 Styringsgruppe',
    '1.1: x',
    '1.1. x',
    '1.1) x',
    nb.instruments['qic-no@1'].items['1.1'],
  ])('knows item 1.1 by the heading "%s"', (heading) => {
    expect(valueOf(readQicCsv(sheet(`id;date;${heading}`, 'r1;2026-03-01;2')))[0]?.answers).toEqual({ '1.1': 2 })
  })

  test.each([
    ['2', 2],
    [' 1 ', 1],
    ['2,0', 2],
    ['1.0', 1],
    ['Delvis', 1],
    ['GJENNOMFØRT', 2],
    ['Ikkje påbyrja', 0],
    ['not started', 0],
    ['', null],
    ['.', null],
    ['?', null],
    ['Ikke besvart', null],
    ['vet ikke', null],
    ['Ikke aktuelt', { notApplicable: '' }],
    ['ikke aktuelt: a: b', { notApplicable: 'a: b' }],
    ['N/A: ', { notApplicable: '' }],
    ['ikkje relevant:x', { notApplicable: 'x' }],
  ])('reads the cell "%s" as %j', (cell, answer) => {
    expect(answersIn(cell)).toEqual(answer)
  })

  test('names every fault by row and heading, and gives no responses then', () => {
    expect(
      faults(
        'ID;Dato;Vurderer;1.1;1.2',
        'r1;2026-02-30;a;2;1',
        'r2;;b;maybe;7',
        ';2026-03-01;c;1;1',
        'r4;2026-03-01;d;1',
        'r5;2026-03-01;e;1;1;1',
        'r6;2026-03-01;f;1;1',
        'r6;2026-03-01;g;1;1',
      ),
    ).toEqual([
      '2/Dato invalid-date',
      '3/1.1 invalid-answer',
      '3/Dato missing-field',
      '4/ID missing-field',
      '5 ragged-row',
      '6 ragged-row',
      '8 duplicate-id',
    ])
    expect(faults('id;date;1.1', `${'x'.repeat(201)};2026-03-01;1`)).toEqual(['2/id too-big'])
  })

  test('names a level off the scale, in a cell of a row that is otherwise right', () => {
    expect(faults('id;date;1.1;1.2', 'r1;2026-03-01;7;1,5')).toEqual(['2/1.1 off-scale', '2/1.2 off-scale'])
  })

  test('wants an id and a date for every response, and every column once', () => {
    expect(faults('1.1', '2')).toEqual(['1 missing-column', '1 missing-column'])
    expect(faults('id;dato;date;1.1;1.1 Team', 'r1;2026-03-01;2026-03-01;1;1')).toEqual(['1/date duplicate-column', '1/1.1 Team duplicate-column'])
    expect(faults('')).toEqual(['1 missing-column', '1 missing-column'])
  })

  test('says what it did not read: other columns, items without a column, empty rows inside', () => {
    const read = readQicCsv(sheet('id;date;Kommune;1.1;', 'r1;2026-03-01;0301;2;', ';;;;', 'r2;2026-03-02;0301;1;', ''))
    expect(warningsOf(read)).toEqual(['1/Kommune unknown-column', ...noColumnFor('1.1'), '3 empty-row'])
    expect(valueOf(read)).toHaveLength(2)
  })

  test('reads another instrument when told to, and refuses one that was not named', () => {
    const text = sheet('id;date;Skjema;6.7', 'r1;2026-03-01;qit@1;2')
    expect(valueOf(readQicCsv(text, { instrument: qit }))[0]).toMatchObject({ instrument: 'qit@1', answers: { '6.7': 2 } })
    expect(faults('id;date;Skjema;1.1', 'r1;2026-03-01;qit@1;2', 'r2;2026-03-01;;2')).toEqual(['2/Skjema different-instrument'])
  })

  test('takes a heading that could mean two items for neither', () => {
    const items = [
      { id: 'x', component: 'A', key: 'same' },
      { id: 'y', component: 'A', key: 'same' },
    ]
    const own = valueOf(defineInstrument({ ...qicNo, id: 'own', components: [{ id: 'A' }], items }))
    expect(warningsOf(readQicCsv(sheet('id;date;same', 'r1;2026-03-01;1'), { instrument: own }))).toContain('1/same unknown-column')
  })

  test('names quotation marks that do not match', () => {
    expect(faults('id;date;1.1', 'r1;2026-03-01;"2')).toContain('2 broken-quotes')
  })

  test('reads ten megabytes of anything in bounded time, and lists a thousand issues', () => {
    const rows = `${'x'.repeat(37)};y\n`.repeat(250_000)
    const issues = faults('id;date;1.1', rows)
    expect(issues).toHaveLength(1001)
    expect(issues.at(-1)).toBe(' too-many-issues')
  })

  test('is not reached by a prototype', () => {
    const read = readQicCsv(sheet('id;date;__proto__;constructor;1.1', 'r1;2026-03-01;1;1;2'))
    expect(warningsOf(read).slice(0, 2)).toEqual(['1/__proto__ unknown-column', '1/constructor unknown-column'])
    expect(valueOf(read)[0]?.answers).toEqual({ '1.1': 2 })
  })
})

describe('writeQicCsv', () => {
  test('guards text that a spreadsheet program takes for a formula', () => {
    const text = valueOf(writeQicCsv([{ ...E1, id: '=HYPERLINK("x")', rater: '@anna', role: '-leder' }]))
    expect(text.split('\r\n')[1]).toContain(`"'=HYPERLINK(""x"")";2026-03-01;'@anna;'-leder;qic-no@1;2;2;1;0;2;`)
  })

  test('names answers that cannot be written', () => {
    expect(faultsOf(writeQicCsv([E1, { ...E1, answers: { '1.1': 9 } }]))).toEqual(['1/answers/1.1 off-scale'])
    expect(faultsOf(writeQicCsv([E1], { instrument: qit }))).toEqual(['0/instrument different-instrument'])
  })

  test('writes a header alone for no responses', () => {
    expect(valueOf(writeQicCsv([])).startsWith('\uFEFFid;date;rater;role;instrument;1.1;')).toBe(true)
  })
})

describe('laws of the spreadsheet form', () => {
  /** A sheet has a cell for every item, so what was absent comes back as unknown. */
  const withEveryItem = (response: QicResponse): QicResponse => ({
    ...response,
    answers: Object.fromEntries(qicNo.items.map(({ id }) => [id, response.answers[id] ?? null])),
  })

  test('reads back what it wrote, formulas, quotes, separators and line breaks in the text included', () => {
    const awkward = fc.oneof(
      fc.string({
        minLength: 1,
        maxLength: 20,
        unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', "'", ';', ',', '.', ' ', 'a', '1', 'é'),
      }),
      fc.string({ minLength: 1, maxLength: 20 }),
    )
    const responses = fc.uniqueArray(
      fc.tuple(responseOf(qicNo), awkward, fc.option(awkward), awkward).map(([response, id, rater, reason]): QicResponse => ({
        ...response,
        id,
        rater,
        answers: { ...response.answers, '1.4': { notApplicable: reason } },
      })),
      { maxLength: 4, selector: ({ id }) => id },
    )
    checkLaw([responses], (all) => {
      expect(valueOf(readQicCsv(valueOf(writeQicCsv(all))))).toEqual(all.map(withEveryItem))
    })
  })

  test('ends in a result for any text', () => {
    checkLaw(
      [
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `id;date;1.1\n${text}`),
        ),
      ],
      (text) => {
        expect(typeof readQicCsv(text).ok).toBe('boolean')
      },
    )
  })
})
