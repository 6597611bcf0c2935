import type { ChartTable } from '@implementere/charts'
import { LAST_CHECKED_ITEM, STARI_SECTIONS } from '../data/stari.ts'
import { OURS, referenceText, usedDefinitions, type UsedDefinition } from '../definitions.ts'
import { section, text, type Block, type Figure, type Section } from '../document.ts'
import type { Material } from '../material.ts'
import { describeCode, tools, type EventWithoutEffect } from '@implementere/core'
import { isFactShown } from './funnels.ts'
import { moreStepBlocks } from './next-steps.ts'

/** What the appendix holds beside what every report has. */
export interface AppendixOptions {
  /** Figures whose tables stand here and not beside them. */
  readonly figures: readonly Figure[]
  readonly stari: boolean
}

/** Tables behind the figures, definitions with their sources, what is left out, and the state of the log. */
export function appendixSections(material: Material, { figures, stari }: AppendixOptions): readonly Section[] {
  const { parts, sentences } = material.texts
  const used = usedDefinitions(material)
  const tables: readonly Block[] = figures.map(({ id, table }) => ({
    kind: 'table',
    id: tableId(id),
    table: { ...table, caption: sentences.figureTable({ caption: table.caption }) },
  }))
  return [
    ...section('more-steps', parts.moreSteps, moreStepBlocks(material)),
    ...section('tables', parts.tables, tables),
    ...section('definitions', parts.definitions, [{ kind: 'table', id: 'table-definitions', table: definitionTable(used, material) }]),
    ...section('references', parts.references, [{ kind: 'list', items: referencesOf(used, stari) }]),
    ...section('recorded', parts.recorded, recordedBlocks(material)),
    ...section('privacy', parts.privacy, privacyBlocks(material)),
    ...section('log', parts.log, logBlocks(material)),
    ...section('stari', parts.stari, stari ? stariBlocks(material) : []),
  ]
}

/** Id of the table of a figure. */
export function tableId(figure: string): string {
  return `table-${figure}`
}

function definitionTable(used: readonly UsedDefinition[], { texts }: Material): ChartTable {
  const { labels, core } = texts
  return {
    caption: texts.parts.definitions,
    columns: [labels.definition, labels.meaning, labels.restsOn].map((label) => ({ label, numeric: false })),
    rows: used.map(({ name, meaning, source }) => [name, meaning, sourceText(source, texts, core.model.codes.sourceStatuses[source.status])]),
  }
}

/** A place in the text that the tables were made from: nothing to a reader who has the print. */
const LINE_OF_SOURCE = /^L\d/

/** Whose it is, in short: this library's, the organisation's own, or the work with how close to it the definition is. */
function sourceText({ citation, locator, status }: UsedDefinition['source'], { phrases }: Material['texts'], statusName: string): string {
  if (citation === OURS.citation) return phrases.ours
  const work = referenceText(citation)
  const short = /^(.*?\(\d{4}\))/.exec(work)?.[1] ?? work
  const place = locator === null || LINE_OF_SOURCE.test(locator) ? short : `${short}, ${locator}`
  return status === 'own' ? place : `${place}. ${statusName}.`
}

function referencesOf(used: readonly UsedDefinition[], stari: boolean): readonly string[] {
  const cited = [...used.map(({ source }) => source.citation), ...(stari ? tools.STARI_ITEMS.map(({ source }) => source.citation) : [])]
  const others = cited.filter((citation) => citation !== OURS.citation)
  return [...new Set(others.map((citation) => referenceText(citation)))].toSorted()
}

/** Where the figures of the record come from, as the record says. */
function recordedBlocks({ state, freeText }: Material): readonly Block[] {
  const { funnels, facts } = state.record.figures
  const sources = [...funnels.flatMap(({ stages }) => stages), ...facts.filter((fact) => isFactShown(fact, freeText))].map(({ source }) => source)
  const items = [...new Set(sources.map(({ citation, locator }) => (locator === null ? citation : `${citation} (${locator})`)))]
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

function privacyBlocks({ texts, freeText, minimumGroup }: Material): readonly Block[] {
  return [
    text(freeText ? texts.phrases.textsShown : texts.phrases.textsLeftOut),
    ...(minimumGroup === 0 ? [] : [text(texts.sentences.minimumGroup({ minimum: minimumGroup }))]),
  ]
}

function logBlocks({ view, texts }: Material): readonly Block[] {
  const { events, withoutEffect, retracted } = view.log
  const { labels, parts, sentences } = texts
  const columns = [labels.what, labels.reason].map((label) => ({ label, numeric: false }))
  const rows = [
    ...withoutEffect.map((event) => [event.id, refusalText(event, texts)]),
    ...view.warnings.map(({ path, code, params }) => [path.join('.'), describeCode('issue', code, params, texts.core) ?? code]),
  ]
  return [
    text(sentences.events({ events, withoutEffect: withoutEffect.length, retracted: retracted.length })),
    ...(rows.length === 0 ? [] : [{ kind: 'table' as const, id: 'table-log', table: { caption: parts.log, columns, rows } }]),
  ]
}

function refusalText({ refusal }: EventWithoutEffect, { core }: Material['texts']): string {
  return describeCode('refusal', refusal.code, {}, core) ?? refusal.code
}

function stariBlocks({ texts }: Material): readonly Block[] {
  const { labels, phrases, sections, parts } = texts
  const names = texts.core.tools.KE8.codes.stariItems
  const columns = [
    { label: labels.number, numeric: true },
    ...[labels.item, labels.section, labels.status].map((label) => ({ label, numeric: false })),
  ]
  const rows = tools.STARI_ITEMS.map(({ id, number }) => [
    String(number),
    names[id],
    STARI_SECTIONS[id].length === 0 ? phrases.toBeWritten : STARI_SECTIONS[id].map((one) => sections[one]).join(', '),
    number <= LAST_CHECKED_ITEM ? '–' : phrases.notVerified,
  ])
  return [{ kind: 'table', id: 'table-stari', table: { caption: parts.stari, columns, rows } }]
}
