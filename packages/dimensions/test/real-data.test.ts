import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { series, summarise, summariseStream, type Observation, type PopulationCount, type SessionObservation } from '@implementere/dimensions'
import { isCsvHeader, readSessionCsv, type CsvOptions } from '@implementere/dimensions/csv'
import { addDays } from '@implementere/model/calendar'
import { populationWith } from './records.ts'

/** Real and published files beside the repository; they are not carried in it. */
const FOLDER = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data')
const fileOf = (name: string) => join(FOLDER, name)
/** The text of a file, empty where it is absent: a passed-over block is still read through. */
const textOf = (name: string) => (existsSync(fileOf(name)) ? readFileSync(fileOf(name), 'utf8') : '')
const without = (name: string) => {
  const absent = !existsSync(fileOf(name))
  if (absent) console.warn(`${name} is not there: its tests are passed over`)
  return absent
}

async function* sessionsOf(name: string, options: CsvOptions): AsyncGenerator<Observation> {
  for await (const piece of readSessionCsv(createReadStream(fileOf(name)), options)) {
    if (isCsvHeader(piece)) continue
    if (!piece.result.ok) throw new Error(JSON.stringify(piece.result.issues))
    yield { kind: 'sessions', record: piece.result.value }
  }
}

describe.skipIf(without('opt_dosage.csv'))('opt_dosage.csv (Obstetrics and Periodontal Therapy trial, Michalowicz 2006)', () => {
  const [header = '', ...lines] = textOf('opt_dosage.csv').trim().split(/\r?\n/)
  const names = header.split(',')
  const rows = lines.map((line) => Object.fromEntries(line.split(',').map((cell, index) => [names[index]!, cell.trim()])))
  const treated = rows.filter((row) => row['group'] === 'T')
  const completed: Readonly<Record<string, number | null>> = { Yes: 1, No: 0, Und: null, '': 0 }
  const populations = treated.map((row): PopulationCount =>
    populationWith({ id: row['pid']!, site: row['clinic']!, participants: 1, completers: completed[row['tx_completed']!]! }),
  )
  const withdrawn = new Set(treated.filter((row) => row['tx_completed'] === '').map((row) => row['pid']))
  const retentionOf = (counts: readonly PopulationCount[]) =>
    summarise({ populations: counts }, { measures: ['responsiveness.retention'] })[0]!.estimates['responsiveness.retention']

  test('keeps 196 undetermined of 413 apart: 185 of 217 completed, 85.3 %, and anything from 44.8 to 92.3 % is possible', () => {
    const { value, numerator, denominator, unknown, bounds } = retentionOf(populations)
    expect([numerator, denominator, unknown, populations.length]).toEqual([185, 217, 196, 413])
    expect(value!.toFixed(3)).toBe('0.853')
    expect([bounds!.lower.toFixed(3), bounds!.upper.toFixed(3)]).toEqual(['0.448', '0.923'])
  })

  test('without the 18 who withdrew: 185 of 199, 93.0 %', () => {
    const { value, numerator, denominator } = retentionOf(populations.filter(({ id }) => !withdrawn.has(id)))
    expect([withdrawn.size, numerator, denominator, value!.toFixed(3)]).toEqual([18, 185, 199, '0.930'])
  })

  test('shows the four clinics side by side, and their counts add up', () => {
    const cells = summarise({ populations }, { measures: ['responsiveness.retention'], by: ['site'] })
    expect(cells).toHaveLength(4)
    expect(cells.reduce((total, { estimates }) => total + estimates['responsiveness.retention'].numerator!, 0)).toBe(185)
  })
})

describe.skipIf(without('gbg_leidig2018_sessions.csv'))('gbg_leidig2018_sessions.csv (Good Behavior Game in seven classes, Leidig 2022)', () => {
  const FIRST_DAY = '2018-01-01'

  async function observations() {
    const found: SessionObservation[] = []
    const options: CsvOptions = {
      columns: {
        class_id: 'group',
        phase: { attribute: 'phase' },
        mt: { attribute: 'day' },
        academic_engagement: { rating: 'engagement', min: 0, max: 5, rater: null },
        case: 'ignored',
        weekday: 'ignored',
        disruptive_behavior: 'ignored',
        date: 'ignored',
      },
      defaults: { site: 'school', planned: { sessions: 1, minutes: null }, occurred: true },
    }
    const [header = '', ...rows] = textOf('gbg_leidig2018_sessions.csv').trim().split(/\r?\n/)
    const day = header.split(',').indexOf('mt')
    const dated = [`${header},dato`, ...rows.map((row) => `${row},${addDays(FIRST_DAY, Number(row.split(',')[day]))}`)].join('\n')
    for await (const piece of readSessionCsv([dated], options)) if (!isCsvHeader(piece) && piece.result.ok) found.push(piece.result.value)
    return found
  }

  test('shows class 3c rise from 3.24 to 4.86 of 5, with 43 and 45 % missing', async () => {
    const sessions = await observations()
    expect(sessions).toHaveLength(3780)
    const cells = summarise({ sessions }, { measures: ['responsiveness.engagement'], by: ['group', 'phase'] })
    const of = (phase: string) => cells.find(({ key }) => key['group'] === '3c' && key['phase'] === phase)!.estimates['responsiveness.engagement']
    expect([of('A').value! * 5, of('B').value! * 5].map((mean) => mean.toFixed(2))).toEqual(['3.24', '4.86'])
    expect([of('A'), of('B')].map(({ known, unknown }) => (unknown / (known + unknown)).toFixed(2))).toEqual(['0.43', '0.45'])
  })

  test('shows seven classes that started on different days', async () => {
    const sessions = await observations()
    const starts = new Map<string, string>()
    for (const { group, attributes, date } of sessions)
      if (attributes['phase'] === 'B' && date < (starts.get(group!) ?? '9')) starts.set(group!, date)
    expect(starts.size).toBe(7)
    expect(new Set(starts.values()).size).toBe(4)
    expect(series({ sessions }, { measure: 'responsiveness.engagement', period: 'month', by: ['group'] })).toHaveLength(7)
  })
})

describe.skipIf(without('datas_sessions_synthetic.csv'))('datas_sessions_synthetic.csv (synthetic tutoring sessions)', () => {
  test('streams 8,000 sessions of 7,877.28 hours', async () => {
    const options: CsvOptions = {
      columns: {
        tutor_id: 'practitioner',
        session_date: 'date',
        session_duration: 'minutes',
        student_id: 'participants',
        session_topic: { attribute: 'topic' },
        session_ratio: { attribute: 'ratio' },
      },
      defaults: { site: 'online', planned: { sessions: 1, minutes: null }, occurred: true },
    }
    const [cell] = await summariseStream(sessionsOf('datas_sessions_synthetic.csv', options), {
      measures: ['dosage.minutesTotal', 'dosage.sessionsTotal', 'reach.distinctPersons'],
    })
    const { estimates } = cell!
    expect((estimates['dosage.minutesTotal'].value! / 60).toFixed(2)).toBe('7877.28')
    expect([estimates['dosage.sessionsTotal'].value, estimates['reach.distinctPersons'].value]).toEqual([8000, 153])
  })
})
