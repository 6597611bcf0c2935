import type { OverviewOptions } from '@implementere/core'
import type { ReportTexts } from './locales/texts.ts'

/** What a report can be written as. */
export const REPORT_FORMATS = ['html', 'markdown'] as const

/** One of {@link REPORT_FORMATS}. */
export type ReportFormat = (typeof REPORT_FORMATS)[number]

/** What a report is made with: beside what an overview is made with, language, form, and what is shown. */
export interface ReportOptions extends OverviewOptions {
  /** The locale pack: `@implementere/report/locales/nb`, `nn` or `en`. */
  readonly texts: ReportTexts
  /** `html` when absent: one file that needs nothing else. */
  readonly format?: ReportFormat
  /** Whether what people wrote in their own words is shown: reasons, goals, questions, remarks. False when absent. Names of records, interventions and stages are always shown. */
  readonly freeText?: boolean
  /** Whether HTML has pictures; true when absent. Markdown has tables only. */
  readonly charts?: boolean
  /** `stari` puts the items of the reporting standard beside the headings that answer them; `plain` when absent. */
  readonly headings?: 'plain' | 'stari'
  /** Fewest people that a number may be about; 5 when absent, 0 hides nothing. */
  readonly minimumGroup?: number
}
