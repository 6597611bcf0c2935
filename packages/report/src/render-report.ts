import type { Implementation, ImplementationState } from '@implementere/core'
import { toHtml } from './html.ts'
import { toMarkdown } from './markdown.ts'
import { materialOf } from './material.ts'
import type { ReportOptions } from './options.ts'
import { requireOptions, requireSubject } from './preconditions.ts'
import { reportDocument } from './report-document.ts'

/**
 * One implementation as a document that a leader can read and print: where the work stands, what the numbers say and how surely, what stands in the way and what is done about it,
 * decisions with who and why, next steps with their rule, and an appendix with every definition, its source and what is ours.
 *
 * HTML is one file that needs nothing else: styles and pictures are in it, it runs no script and asks for nothing, in light and dark and on A4. Markdown is the same content in tables. Every value
 * is escaped: a name can never become markup or a link. A record that is made up says so on every page. What people wrote in their own words is left out unless asked for, and numbers
 * about fewer people than `minimumGroup` are hidden.
 *
 * Takes a record, or the state that was read from one, which then need not be read again. Missing: what is unknown is said to be unknown, with its reason; nothing unknown is shown as zero.
 * Throws {@link ImplementereError}: `invalid-date` when `asOf` is no day; `invalid-minimum` for a `minimumGroup` that is no whole number of at least 0; `unknown-format`; `missing-texts` when
 * `texts` is no pack of this package; `invalid-record`, with the fields that are missing, for what is neither a record nor a state.
 *
 * @example
 * ```ts
 * import { createImplementation, model, stateOf } from '@implementere/core'
 * import { en } from '@implementere/report/locales/en'
 * const intervention = model.createIntervention({ id: 'groups', name: 'Parent <groups>' })
 * const record = createImplementation({ id: 'i1', title: 'Fjordvik', nature: 'synthetic', intervention, need: null })
 * const html = renderReport(record, { asOf: '2026-02-01', texts: en })
 * html.startsWith('<!doctype html>') // => true
 * html.includes('Parent &lt;groups&gt;') // => true
 * const lines = renderReport(record, { asOf: '2026-02-01', texts: en, format: 'markdown' }).split('\n')
 * lines[0] // => '# Fjordvik'
 * renderReport(stateOf(record), { asOf: '2026-02-01', texts: en }) === html // => true
 * renderReport(record, { asOf: 'today', texts: en }) // throws invalid-date
 * ```
 */
export function renderReport(subject: Implementation | ImplementationState, options: ReportOptions): string {
  requireSubject(subject)
  requireOptions(options)
  const { format = 'html', charts = true, headings = 'plain' } = options
  const isHtml = format === 'html'
  const document = reportDocument(materialOf(subject, options), { charts: isHtml && charts, stari: headings === 'stari' })
  return isHtml ? toHtml(document, { charts }) : toMarkdown(document)
}
