import { escaped } from './markup.ts'
import { showable } from './wrap.ts'

/** A column of a table. */
export interface TableColumn {
  readonly label: string
  /** Whether it holds numbers, which are lined up to the right. */
  readonly numeric: boolean
}

/** The numbers of a chart in words and figures, as they are read. The first cell of a row names it. Plain JSON. */
export interface ChartTable {
  readonly caption: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * A table as HTML with its caption and headings for rows and columns. Everything is escaped; columns of numbers have the class `implementere-number`.
 *
 * @example
 * ```ts
 * const table = { caption: 'Sites', columns: [{ label: 'Site', numeric: false }, { label: 'Value', numeric: true }], rows: [['<b>A', '3']] }
 * tableToHtml(table).includes('<th scope="row">&lt;b&gt;A</th><td class="implementere-number">3</td>') // => true
 * ```
 */
export function tableToHtml({ caption, columns, rows }: ChartTable): string {
  const look = (index: number) => (columns[index]?.numeric ? ' class="implementere-number"' : '')
  const head = columns.map(({ label }, index) => `<th scope="col"${look(index)}>${escaped(showable(label))}</th>`).join('')
  const body = rows.map((cells) => {
    const [name, ...others] = cells.map((cell) => escaped(showable(cell)))
    return `<tr><th scope="row">${name ?? ''}</th>${others.map((cell, index) => `<td${look(index + 1)}>${cell}</td>`).join('')}</tr>`
  })
  return `<table class="implementere-table"><caption>${escaped(showable(caption))}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`
}
