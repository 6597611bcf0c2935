import type { SeriesReasonTexts } from '../monitoring-plan/texts.ts'
import type { ToolTexts } from '../texts.ts'
import type { ExecutionCheck } from './completion.ts'
import type { DATA_METHOD } from './data-completeness.ts'
import type { DueStatus } from './due-tasks.ts'
import type { ExecutionRecord } from './record.ts'
import type { TASKS_METHOD } from './review-period.ts'
import type { TASK_PROGRESS_METHOD } from './stages.ts'
import type { ExecutionWarning } from './warnings.ts'

/** Texts of the codes in the result. Measures, funnels and phases have theirs in the packs of their own packages. */
interface Codes {
  readonly dueStatuses: Readonly<Record<DueStatus, string>>
  readonly seriesReasons: SeriesReasonTexts
  readonly methods: Readonly<Record<typeof DATA_METHOD | typeof TASKS_METHOD | typeof TASK_PROGRESS_METHOD, string>>
}

/** The record has no closed list of choices. */
type Options = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Every text of the tool for KE6 in one language. */
export type ExecutionTexts = ToolTexts<ExecutionRecord, ExecutionCheck, ExecutionWarning, Options, Codes>
