/**
 * One implementation as one document: a self-contained HTML page or Markdown that a leader can read and print.
 *
 * @module @implementere/report
 */
export { SECTION_IDS, type SectionId } from './document.ts'
export type { DefinitionId, LabelId, PartId, PhraseId, ReportSentences, ReportTexts } from './locales/texts.ts'
export { REPORT_FORMATS, type ReportFormat, type ReportOptions } from './options.ts'
export { renderReport } from './render-report.ts'
