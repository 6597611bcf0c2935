// Reads a spreadsheet of checklists (the one beside this file, or a path), scores each, and says where the raters disagree.
import { readFileSync } from 'node:fs'
import { formatEstimate } from '@implementere/model'
import { en as model } from '@implementere/model/locales/en'
import { qicNo, raterReport, scoreQic } from '@implementere/qic'
import { readQicCsv } from '@implementere/qic/csv'
import { en } from '@implementere/qic/locales/en'

const path = process.argv[2] ?? new URL('checklists.csv', import.meta.url)
const read = readQicCsv(readFileSync(path, 'utf8'))
if (!read.ok) {
  for (const { path: place, code } of read.issues) console.error(place.join(', '), code)
  process.exit(1)
}
for (const warning of read.warnings) console.log('note:', warning.code, warning.path.join(', '))
for (const response of read.value) {
  const scored = scoreQic(qicNo, response)
  if (scored.ok) console.log(response.date, response.rater, formatEstimate(scored.value.overall.itemWeighted, 'en'))
}
const report = raterReport(qicNo, read.value)
if (report.ok)
  for (const item of report.value.polarised)
    console.log('to be talked about:', item, en.instruments['qic-no@1'].items[item] ?? model.checklist.items[item])
