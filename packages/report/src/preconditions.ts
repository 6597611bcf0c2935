import { ImplementereError } from '@implementere/model'
import type { Implementation, ImplementationState } from '@implementere/core'
import { REPORT_FORMATS, type ReportOptions } from './options.ts'

type Found = Readonly<Record<string, unknown>>

/** What a report cannot do without, by its path in a record. The types ask for all of it; a caller without types may have forgotten some. */
const NEEDED: Readonly<Record<string, (record: Found) => boolean>> = {
  title: ({ title }) => typeof title === 'string',
  'intervention.name': ({ intervention }) => typeof partOf(intervention)['name'] === 'string',
  'intervention.components': ({ intervention }) => Array.isArray(partOf(intervention)['components']),
  'figures.funnels': ({ figures }) => Array.isArray(partOf(figures)['funnels']),
  'figures.facts': ({ figures }) => Array.isArray(partOf(figures)['facts']),
  events: ({ events }) => Array.isArray(events),
}

/** Throws `invalid-record`. */
export function requireSubject(subject: Implementation | ImplementationState): void {
  const found = partOf(subject)
  const record = partOf(found['record'] ?? found)
  const missing = Object.keys(NEEDED).filter((path) => !NEEDED[path]!(record))
  if (missing.length > 0)
    throw new ImplementereError('invalid-record', `a report needs a record, or its state, that has ${missing.join(', ')}`, { missing })
}

/** Throws `missing-texts` and `unknown-format`. */
export function requireOptions({ texts, format = 'html' }: ReportOptions): void {
  const { core, charts } = partOf(texts)
  if (core === undefined || charts === undefined)
    throw new ImplementereError('missing-texts', 'texts is a pack of this package, for example nb of @implementere/report/locales/nb')
  if (!REPORT_FORMATS.includes(format))
    throw new ImplementereError('unknown-format', `a report is written as ${REPORT_FORMATS.join(' or ')}, not as ${format}`, { format })
}

function partOf(value: unknown): Found {
  return typeof value === 'object' && value !== null ? (value as Found) : {}
}
