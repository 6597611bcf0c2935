import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Implementation } from '@implementere/core'
import { renderReport } from '@implementere/report'
import { en } from '@implementere/report/locales/en'
import { nb } from '@implementere/report/locales/nb'
import { observationsOf } from './municipality.ts'

/** Writes the report of a record in each language of the example, and gives the files. */
export function writeReports(record: Implementation, asOf: string, folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true })
  const observations = observationsOf(record)
  return [nb, en].map((texts) => {
    const file = join(folder, `${record.id.replaceAll(/[^\w-]/g, '_')}.${texts.locale}.html`)
    writeFileSync(file, renderReport(record, { asOf, observations, texts }))
    return relative(process.cwd(), file)
  })
}
