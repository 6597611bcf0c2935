/* Partial summaries of municipalities in files, merged: node --conditions=@implementere/source --import tsx packages/dimensions/bench/merge-files.ts */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { summaryAggregator, type PartialSummary } from '@implementere/dimensions'
import { syntheticObservations } from '@implementere/dimensions/synthetic'

const aggregator = summaryAggregator({ measures: ['dosage.sessionsDelivered', 'responsiveness.attendance'], by: ['municipality'], period: 'quarter' })
const { sessions } = syntheticObservations({ seed: 11, municipalities: 12, services: 5, groups: 6, sessions: 40 })
const summaryOf = (records: typeof sessions) =>
  records.reduce((summary, record) => aggregator.add(summary, { kind: 'sessions', record }), aggregator.zero())

const folder = mkdtempSync(join(tmpdir(), 'summaries-'))
for (const municipality of new Set(sessions.map(({ attributes }) => attributes['municipality']!))) {
  const own = sessions.filter(({ attributes }) => attributes['municipality'] === municipality)
  writeFileSync(join(folder, `${municipality}.json`), JSON.stringify(summaryOf(own)))
}

const files = readdirSync(folder)
const merged = files
  .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as PartialSummary)
  .reduce((a, b) => aggregator.merge(a, b), aggregator.zero())
rmSync(folder, { recursive: true })

const cells = aggregator.finish(merged)
if (!isDeepStrictEqual(cells, aggregator.finish(summaryOf(sessions)))) throw new Error('merging differs from one pass')
console.log(`${files.length} files of synthetic summaries merged into ${cells.length} cells; equal to one pass over ${sessions.length} sessions`)
