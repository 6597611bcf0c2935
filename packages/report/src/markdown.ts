import type { ChartTable } from '@implementere/charts'
import type { Block, ReportDocument, Section } from './document.ts'
import { plainText } from './plain-text.ts'

/** The report as Markdown with tables (GitHub's form, which most programs read). */
export function toMarkdown({ title, subtitle, notice, sections }: ReportDocument): string {
  const head = [`# ${escaped(title)}`, atLineStart(subtitle), ...(notice === null ? [] : [`**${escaped(notice)}**`])]
  return `${[...head, ...sections.flatMap((one) => sectionLines(one, 2, notice))].join('\n\n')}\n`
}

function sectionLines({ title, blocks, sections }: Section, level: number, notice: string | null): readonly string[] {
  const said = level === 2 && notice !== null ? [`*${escaped(notice)}*`] : []
  return [
    `${'#'.repeat(level)} ${escaped(title)}`,
    ...said,
    ...blocks.map(blockText),
    ...sections.flatMap((one) => sectionLines(one, level + 1, notice)),
  ]
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'list':
      return block.items.map((item) => `- ${atLineStart(item)}`).join('\n')
    case 'terms':
      return block.rows.map(([term, value]) => `- **${escaped(term)}:** ${escaped(value)}`).join('\n')
    case 'table':
    case 'figure':
      return tableText(block.table)
    default:
      return atLineStart(block.text)
  }
}

function tableText({ caption, columns, rows }: ChartTable): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => escaped(cell)).join(' | ')} |`
  const marks = columns.map(({ numeric }) => (numeric ? '---:' : '---'))
  return [`**${escaped(caption)}**`, '', line(columns.map(({ label }) => label)), `| ${marks.join(' | ')} |`, ...rows.map(line)].join('\n')
}

/** Signs that make markup of the text around them, wherever they stand. */
const MARKUP = /[\\`*_[\]<>&|#~$@!]/g
/** Beginnings of addresses that are made links of without any sign. */
const ADDRESS = /(www|ftp|https?|mailto|xmpp)([.:])/gi
/** What makes a list, a rule or a heading of a line when it begins with it. */
const LINE_START = /^(\d*)([-+=.)])/

/** A text that stays text inside a line: nothing in it becomes a table, HTML or a link. An empty text becomes a dash. */
function escaped(words: string): string {
  const safe = plainText(words)
    .replace(MARKUP, String.raw`\$&`)
    .replace(ADDRESS, String.raw`$1\$2`)
  return safe === '' ? '–' : safe
}

/** A text that stays text where a line begins: nothing in it becomes a list or a heading either. */
function atLineStart(words: string): string {
  return escaped(words).replace(LINE_START, String.raw`$1\$2`)
}
