import type { ChartTable } from '@implementere/charts'
import type { Locale } from '@implementere/model'

/** The parts of the report, in order. */
export const SECTION_IDS = ['summary', 'standing', 'numbers', 'barriers', 'decisions', 'nextSteps', 'appendix'] as const

/** One of {@link SECTION_IDS}. */
export type SectionId = (typeof SECTION_IDS)[number]

/** A picture: drawn for a page and for a phone, with the table of its numbers. */
export interface Figure {
  readonly kind: 'figure'
  /** Unique in the report; letters, digits and hyphens. */
  readonly id: string
  readonly caption: string
  /** Width it is drawn for on a page, where it is not that of the page. */
  readonly pageWidth?: number
  readonly draw: (options: { readonly width: number; readonly idPrefix: string }) => string
  readonly table: ChartTable
}

/** Something in a section. Texts are as people wrote them: whoever writes the document escapes them. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'terms'; readonly rows: readonly (readonly [term: string, value: string])[] }
  | { readonly kind: 'table'; readonly id: string; readonly table: ChartTable }
  | Figure

/** A heading with what belongs to it. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
}

/** A report before it is written as HTML or Markdown. */
export interface ReportDocument {
  readonly locale: Locale
  readonly title: string
  readonly subtitle: string
  /** Says that the record is made up; null where it is not. Stands on every page. */
  readonly notice: string | null
  /** What the list of contents is called. */
  readonly contents: string
  /** Names the way from a figure to the table of its numbers. */
  readonly toTable: string
  readonly sections: readonly Section[]
}

/** A paragraph. */
export function text(words: string): Block {
  return { kind: 'text', text: words }
}

/** A section without parts of its own; nothing when it has nothing to say. */
export function section(id: string, title: string, blocks: readonly Block[], sections: readonly Section[] = []): readonly Section[] {
  return blocks.length === 0 && sections.length === 0 ? [] : [{ id, title, blocks, sections }]
}

/** Every figure of some sections, in order. */
export function figuresOf(sections: readonly Section[]): readonly Figure[] {
  return sections.flatMap(({ blocks, sections: inner }) => [...blocks.filter((block) => block.kind === 'figure'), ...figuresOf(inner)])
}
