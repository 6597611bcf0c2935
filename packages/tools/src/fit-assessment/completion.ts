import type { Check, IsoDate } from '@implementere/model'
import type { Later } from '../as-it-stood.ts'
import { check, checkEvery, checkNone, completionOf, withLater } from '../checks.ts'
import type { ToolContext } from '../context.ts'
import { said } from '../said.ts'
import type { Completion } from '../tool.ts'
import { isSettled, judgeAdaptations } from './adaptations.ts'
import { fitAssessmentUntil } from './as-it-stood.ts'
import { componentRegisters, type ComponentRegister } from './components.ts'
import { chosenCandidate, decisionGaps, isChoice } from './decision.ts'
import { assessIndicators, isRatedEnough } from './indicators.ts'
import type { FitAssessmentRecord, FitCandidate, NeedData } from './record.ts'
import { knowledgeViews } from './views.ts'

/** What has to hold before the fit assessment is done: five about exploring, then three about adapting. */
export const FIT_CHECKS = [
  'need-shown',
  'target-group-counted',
  'indicators-rated',
  'knowledge-consulted',
  'intervention-decided',
  'core-components-known',
  'core-components-guarded',
  'planned-adaptations-settled',
] as const

/** One of {@link FIT_CHECKS}. */
export type FitCheck = (typeof FIT_CHECKS)[number]

/**
 * Whether the work on KE1 is done: explored (need, target group, indicators, knowledge, decision), and adapted (core components known and guarded, planned
 * adaptations settled).
 *
 * Each candidate takes all six indicators by `MINIMUM_RATERS` raters or with a reason for fewer, and all three sources of knowledge. Whoever rejects or
 * postpones has nothing to adapt: the last three are met then, and say so by `outcome`. Unknown counts as unmet; what is dated after `asOf` is left out, and named
 * in `later`. Throws nothing. Source: conditions ours.
 *
 * @example
 * ```ts
 * import { createContext, emptyFitAssessment } from '@implementere/tools'
 * import { sampleRecord } from '@implementere/tools/samples'
 * completionFitAssessment(sampleRecord('KE1'), createContext({ asOf: '2026-11-16' })).done // => true
 * const { checks } = completionFitAssessment(emptyFitAssessment(), createContext({ asOf: '2026-11-16' }))
 * checks.find(({ code }) => code === 'intervention-decided')?.params // => { missing: ['outcome', 'date', 'decider', 'grounds'] }
 * ```
 */
export function completionFitAssessment(record: FitAssessmentRecord, { asOf }: ToolContext): Completion {
  const stood = fitAssessmentUntil(record, asOf)
  const adapted = adaptChecks(stood.record).map((found) => withLater(found, stood.later['decision.date']))
  return completionOf([...exploreChecks(stood.record, stood.later, asOf), ...adapted])
}

function exploreChecks(record: FitAssessmentRecord, later: Later, asOf: IsoDate): readonly Check[] {
  const { eligible, date } = record.targetGroup
  const missing = decisionGaps(record, asOf)
  return [
    withLater(checkEvery('need-shown' satisfies FitCheck, record.needData, showsNeed), later['needData']),
    withLater(
      checkNone('target-group-counted' satisfies FitCheck, [...(eligible === null ? ['eligible'] : []), ...(date === null ? ['date'] : [])]),
      later['targetGroup.date'],
    ),
    withLater(indicatorCheck(record, asOf), later['ratings']),
    withLater(knowledgeCheck(record, asOf), later['knowledge']),
    withLater(check('intervention-decided' satisfies FitCheck, missing.length === 0, { missing }), later['decision.date']),
  ]
}

/** Whether it is said what was found, of which kind it is and of which day. */
function showsNeed({ kind, date, finding }: NeedData): boolean {
  return kind !== null && date !== null && said(finding)
}

function indicatorCheck(record: FitAssessmentRecord, asOf: IsoDate): Check {
  const lacking = new Map(
    assessIndicators(record, asOf).map(({ candidate, indicators }) => [
      candidate,
      indicators.filter((indicator) => !isRatedEnough(indicator)).map(({ indicator }) => indicator),
    ]),
  )
  return candidateCheck('indicators-rated', record.candidates, lacking)
}

function knowledgeCheck({ candidates, knowledge }: FitAssessmentRecord, asOf: IsoDate): Check {
  const knowledgeOf = knowledgeViews(knowledge, asOf)
  const lacking = new Map(
    candidates.map(({ id }) => [
      id,
      knowledgeOf(id)
        .filter(({ consulted }) => !consulted)
        .map(({ source }) => source),
    ]),
  )
  return candidateCheck('knowledge-consulted', candidates, lacking)
}

/** A check about every candidate: `open` names those that lack something, `missing` what any of them lacks. */
function candidateCheck(code: FitCheck, candidates: readonly FitCandidate[], lacking: ReadonlyMap<string, readonly string[]>): Check {
  const { met, params } = checkEvery(code, candidates, ({ id }) => lacking.get(id)!.length === 0)
  return check(code, met, { ...params, missing: [...new Set([...lacking.values()].flat())].toSorted() })
}

function adaptChecks(record: FitAssessmentRecord): readonly Check[] {
  const { outcome } = record.decision
  const chosen = chosenCandidate(record)
  if (chosen !== null) return chosenChecks(record, chosen)
  const met = outcome !== null && !isChoice(record.decision)
  const codes = ['core-components-known', 'core-components-guarded', 'planned-adaptations-settled'] as const
  return codes.map((code: FitCheck) => check(code, met, met ? { outcome } : { missing: ['candidate'] }))
}

function chosenChecks(record: FitAssessmentRecord, { id }: FitCandidate): readonly Check[] {
  return [...componentChecks(componentRegisters(record).get(id)!, id), adaptationCheck(record, id)]
}

function componentChecks({ core, unknown, unguarded }: ComponentRegister, candidate: string): readonly Check[] {
  const missing = core.length === 0 ? ['core-component'] : []
  const about = (code: FitCheck, open: readonly string[]) =>
    check(code, missing.length + open.length === 0, { candidate, core: core.length, missing, open })
  return [about('core-components-known', unknown), about('core-components-guarded', unguarded)]
}

/** Every adaptation of the chosen candidate is settled; whoever chose it with adaptation has at least one. */
function adaptationCheck(record: FitAssessmentRecord, chosen: string): Check {
  const planned = judgeAdaptations(record).filter(({ candidate }) => candidate === chosen)
  const open = planned.filter((adaptation) => !isSettled(adaptation)).map(({ id }) => id)
  const missing = planned.length === 0 && record.decision.outcome === 'choose-with-adaptation' ? ['adaptation'] : []
  const met = missing.length === 0 && open.length === 0
  return check('planned-adaptations-settled' satisfies FitCheck, met, { candidate: chosen, total: planned.length, missing, open })
}
