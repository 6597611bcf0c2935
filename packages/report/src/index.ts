/**
 * One implementation as one document: a self-contained HTML page or Markdown that a leader can read and print.
 *
 * @module @implementere/report
 */
export { REPORT_REFERENCES } from './data/references.ts'
export { STARI_ITEMS, type StariItem, type StariItemId } from './data/stari.ts'
export { SECTION_IDS, type SectionId } from './document.ts'
export type { DefinitionId, LabelId, PartId, PhraseId, ReportSentences, ReportTexts } from './locales/texts.ts'
export { REPORT_FORMATS, type ReportFormat, type ReportOptions } from './options.ts'
export { renderReport } from './render-report.ts'
