import { seriesReasons } from '../../monitoring-plan/locales/en.ts'
import type { ExecutionTexts } from '../texts.ts'

/** Texts of the tool for KE6 in English. All are ours. */
export const execution: ExecutionTexts = {
  title: 'Execution and monitoring',
  purpose: 'See what was due, what was done, and which numbers are missing.',
  fields: {
    replannings: 'Tasks that were given another date',
    'replannings.task': 'Task',
    'replannings.from': 'Old date',
    'replannings.to': 'New date; empty when the task was given up',
    'replannings.reason': 'Why',
    points: 'Numbers for the indicators',
    'points.indicator': 'Indicator',
    'points.date': 'A day in the period',
    'points.site': 'Site; empty when it is of all',
    'points.numerator': 'Numerator',
    'points.denominator': 'Denominator',
    'points.value': 'Value',
    'points.n': 'Number of values behind the mean',
    'points.deviation': 'Standard deviation',
    adoptions: 'How far practitioners have come',
    'adoptions.service': 'Service',
    'adoptions.countedOn': 'Counted on',
    'adoptions.trained': 'Trained',
    'adoptions.uses': 'Use the intervention',
    'adoptions.rightTargetGroup': 'Use it with the right target group',
    'adoptions.established': 'Have it as established practice',
  },
  options: {},
  checks: {
    'due-tasks-settled': 'The tasks that were due are done, or moved for a reason',
    'data-points-present': 'The numbers that the plan asks for are there',
  },
  warnings: {
    'adoption-undated': 'A count has no day',
    'more-than-before': 'More at this stage than at the one before',
    'numerator-above-denominator': 'The numerator exceeds the denominator',
    'point-not-expected': 'The plan does not ask for this number',
    'point-undated': 'A number has no day',
    'replanning-unexplained': 'The old date or the reason is missing',
    'unknown-indicator': 'The plan has no such indicator',
    'unknown-task': 'The plan has no such task',
    'lies-ahead': 'The date lies ahead, so this does not count yet',
  },
  codes: {
    dueStatuses: {
      done: 'Done',
      replanned: 'Given another date',
      overdue: 'Overdue',
      'to-come': 'Not due yet',
    },
    methods: {
      'execution.dataPoints': 'Data points present, of those expected',
      'execution.dueTasks': 'Tasks done or moved for a reason, of those that were due',
      'execution.tasksDone': 'Tasks done, of all in the plan',
    },
    seriesReasons,
  },
}
