import type { ChartTable } from '@implementere/charts'
import type { Block, Figure, ReportDocument, Section } from './document.ts'
import { plainText } from './plain-text.ts'
import { tableId } from './sections/appendix.ts'
import { stylesheet } from './stylesheet.ts'

/** Nothing is fetched, no script runs, and nothing is sent. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
/** Width of a picture on a page and on a phone, CSS pixels. */
const PAGE_WIDTH = 720
const PHONE_WIDTH = 340

/** What is settled for the whole page. */
interface HtmlOptions {
  readonly charts: boolean
}

/** The report as one HTML file that needs nothing else. */
export function toHtml(report: ReportDocument, options: HtmlOptions): string {
  const { locale, title, subtitle, notice, contents, sections } = report
  const links = sections.map(({ id, title: name }) => `<li><a href="#${id}">${escaped(name)}</a></li>`)
  return [
    '<!doctype html>',
    `<html lang="${escaped(locale)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(notice === null ? title : `${title}. ${notice}`)}</title>`,
    `<style>${stylesheet({ ...options, notice })}</style>`,
    '</head>',
    '<body>',
    `<header><h1>${escaped(title)}</h1><p>${escaped(subtitle)}</p></header>`,
    ...(notice === null ? [] : [`<aside class="notice" aria-label="${escaped(notice)}"><p>${escaped(notice)}</p></aside>`]),
    `<nav aria-labelledby="contents"><h2 id="contents">${escaped(contents)}</h2><ol>${links.join('')}</ol></nav>`,
    `<main>${sections.map((one) => sectionHtml(one, 2, report, options)).join('\n')}</main>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function sectionHtml({ id, title, blocks, sections }: Section, level: 2 | 3, report: ReportDocument, options: HtmlOptions): string {
  const said = level === 2 && report.notice !== null ? [`<p class="made-up">${escaped(report.notice)}</p>`] : []
  const body = [...blocks.map((block) => blockHtml(block, title, report, options)), ...sections.map((one) => sectionHtml(one, 3, report, options))]
  return `<section id="${id}"><h${level}>${escaped(title)}</h${level}>\n${[...said, ...body].join('\n')}</section>`
}

function blockHtml(block: Block, heading: string, report: ReportDocument, { charts }: HtmlOptions): string {
  switch (block.kind) {
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`
    case 'terms':
      return `<dl>${block.rows.map(([term, value]) => `<div><dt>${escaped(term)}</dt><dd>${escaped(value)}</dd></div>`).join('')}</dl>`
    case 'table':
      return tableHtml(block.id, block.table, heading)
    case 'figure':
      return charts ? figureHtml(block, heading, report) : tableHtml(tableId(block.id), block.table, heading)
    default:
      return `<p>${escaped(block.text)}</p>`
  }
}

/**
 * A table that a phone shows as one block a row, each value under the name of its column. The roles are written out because browsers forget what a table is when
 * its rows are laid out otherwise. A caption that repeats the heading above it is kept for those who hear the page.
 */
function tableHtml(id: string, { caption, columns, rows }: ChartTable, heading: string): string {
  const look = (index: number) => (columns[index]?.numeric === true ? ' class="number"' : '')
  const label = (index: number) => ` data-label="${escaped(columns[index]?.label ?? '')}"`
  const head = columns.map((column, index) => `<th role="columnheader" scope="col"${look(index)}>${escaped(column.label)}</th>`).join('')
  const body = rows.map(([first = '', ...others]) => {
    const cells = others.map((cell, index) => `<td role="cell"${label(index + 1)}${look(index + 1)}>${escaped(cell)}</td>`).join('')
    return `<tr role="row"><th role="rowheader" scope="row"${look(0)}>${escaped(first)}</th>${cells}</tr>`
  })
  return [
    `<table role="table" id="${id}"><caption${caption === heading ? ' class="heard"' : ''}>${escaped(caption)}</caption>`,
    `<thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${body.join('')}</tbody></table>`,
  ].join('')
}

/** Two drawings, of which the page shows the one that fits. */
function figureHtml({ id, caption, pageWidth = PAGE_WIDTH, draw }: Figure, heading: string, { toTable }: ReportDocument): string {
  const page = draw({ width: pageWidth, idPrefix: `${id}-page` })
  const phone = draw({ width: PHONE_WIDTH, idPrefix: `${id}-phone` })
  const told = caption === heading ? '' : `${escaped(caption)}. `
  const link = `<a href="#${tableId(id)}">${escaped(toTable)}</a>`
  return `<figure><div class="on-page">${page}</div><div class="on-phone">${phone}</div><figcaption>${told}${link}</figcaption></figure>`
}

/** A text that is safe between tags and inside quoted attributes. */
function escaped(words: string): string {
  return plainText(words).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')
}
