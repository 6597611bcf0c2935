import type { EndorsementMatrix } from '@implementere/barriers'

/**
 * The one row of the matching study that is printed in an article: endorsements for the barrier Reflecting & Evaluating by 25 experts, those of a fifth
 * or more. Source: Waltz and colleagues 2019, table 1 (CC BY 4.0); counts worked out from the printed percentages.
 */
export const publishedRow: EndorsementMatrix = {
  formatVersion: 1,
  id: 'waltz2019-table1',
  citation: 'waltz2019',
  licence: 'cc-by-4.0',
  cells: [
    ['eric.qualityMonitoringTools', 15],
    ['eric.auditAndFeedback', 14],
    ['eric.qualityMonitoringSystems', 10],
    ['eric.relayClinicalData', 9],
    ['eric.useFeedbackFromFamilies', 7],
    ['eric.teamMeetings', 7],
    ['eric.reexamineImplementation', 7],
    ['eric.dataExperts', 7],
    ['eric.captureLocalKnowledge', 6],
    ['eric.facilitation', 5],
  ].map(([strategy, count]) => ({ strategy: strategy as string, barrier: 'reflectingAndEvaluating', count: count as number, n: 25 })),
}
