import { compareText, warningAt, type Intervention, type Issue } from '@implementere/model'
import { LIES_AHEAD } from '../as-it-stood.ts'
import type { ToolContext } from '../context.ts'
import type { AdaptationResult } from './adaptations.ts'
import { chosenCandidate, isChoice } from './decision.ts'
import type { FitAssessmentResult } from './result.ts'
import type { FitAssessmentRecord } from './record.ts'

/** Codes of what deserves a look in a fit assessment. */
export const FIT_WARNINGS = [
  'indicator-to-discuss',
  'attributes-not-judged',
  'single-candidate',
  'too-many-candidates',
  'candidate-unknown',
  'component-undeclared',
  'adaptation-against-advice',
  'adaptation-changes-core',
  'adaptation-despite-choice-as-is',
  'owner-expected',
  'chosen-though-dominated',
  LIES_AHEAD,
  'another-intervention-in-use',
  'register-differs',
] as const

/** One of {@link FIT_WARNINGS}. */
export type FitWarning = (typeof FIT_WARNINGS)[number]

/** What deserves a look, sorted by code, then place. */
export function fitWarnings(record: FitAssessmentRecord, result: FitAssessmentResult, context: ToolContext): readonly Issue[] {
  const found = [
    ...candidateWarnings(result),
    ...listWarnings(result),
    ...referenceWarnings(record),
    ...adaptationWarnings(record, result.adaptations),
    ...decisionWarnings(record, result),
    ...interventionWarnings(record, context),
  ]
  return found
    .map((warning) => ({ warning, key: JSON.stringify([warning.code, warning.path]) }))
    .toSorted((a, b) => compareText(a.key, b.key))
    .map(({ warning }) => warning)
}

function warn(code: FitWarning, path: Issue['path'], params: Issue['params'] = {}): Issue {
  return warningAt(path, code, params)
}

function candidateWarnings({ candidates }: FitAssessmentResult): readonly Issue[] {
  return candidates.flatMap(({ candidate, indicators, attributes }) => {
    const notJudged = attributes.filter(({ counts }) => counts.against + counts.neither + counts.for === 0).map(({ attribute }) => attribute)
    return [
      ...indicators
        .filter(({ discuss }) => discuss.length > 0)
        .map(({ indicator, discuss }) =>
          warn('indicator-to-discuss', ['candidates', candidate, indicator], { candidate, indicator, flags: discuss }),
        ),
      ...(notJudged.length > 0 ? [warn('attributes-not-judged', ['candidates', candidate], { candidate, missing: notJudged })] : []),
    ]
  })
}

function listWarnings({ candidates, comparison }: FitAssessmentResult): readonly Issue[] {
  if (comparison.reason !== null) return [warn('too-many-candidates', ['candidates'], { candidates: candidates.length })]
  return candidates.length === 1 ? [warn('single-candidate', ['candidates'])] : []
}

/** Rows about a candidate or a component that is not there. */
function referenceWarnings(record: FitAssessmentRecord): readonly Issue[] {
  const components = new Map(record.candidates.map(({ id, intervention }) => [id, new Set(intervention.components.map((component) => component.id))]))
  const lists = ['ratings', 'ratingExceptions', 'attributeJudgements', 'knowledge', 'coreGuards', 'adaptations'] as const
  const strangers = lists.flatMap((list) =>
    record[list]
      .filter(({ candidate }) => !components.has(candidate))
      .map(({ id, candidate }) => warn('candidate-unknown', [list, id, 'candidate'], { candidate })),
  )
  const undeclared = record.coreGuards
    .filter(({ candidate, component }) => components.get(candidate)?.has(component) === false)
    .map(({ id, component }) => warn('component-undeclared', ['coreGuards', id, 'component'], { components: [component] }))
  return [...strangers, ...undeclared]
}

function adaptationWarnings(record: FitAssessmentRecord, adaptations: readonly AdaptationResult[]): readonly Issue[] {
  const readyMade = new Set(record.candidates.filter(({ intervention }) => intervention.origin === 'ready-made').map(({ id }) => id))
  const { outcome, candidate: decided } = record.decision
  return adaptations.flatMap(({ id, candidate, status, touches, ownerView }) => {
    const path = ['adaptations', id]
    const undeclared = touches?.undeclared ?? []
    return [
      ...(undeclared.length > 0 ? [warn('component-undeclared', path, { components: undeclared })] : []),
      ...(ownerView === 'advises-against' ? [warn('adaptation-against-advice', path)] : []),
      ...(status === 'changes-core' ? [warn('adaptation-changes-core', path, { components: touches?.core ?? [] })] : []),
      ...(ownerView === 'no-owner' && readyMade.has(candidate) ? [warn('owner-expected', path)] : []),
      ...(outcome === 'choose' && candidate === decided ? [warn('adaptation-despite-choice-as-is', path)] : []),
    ]
  })
}

function decisionWarnings({ decision }: FitAssessmentRecord, { chosen, comparison }: FitAssessmentResult): readonly Issue[] {
  const better = (comparison.pairs ?? []).flatMap(({ candidate, other, verdict }) => {
    if (verdict === 'dominates' && other === chosen) return [candidate]
    return verdict === 'dominated' && candidate === chosen ? [other] : []
  })
  return [
    ...(decision.candidate !== null && isChoice(decision) && chosen === null
      ? [warn('candidate-unknown', ['decision', 'candidate'], { candidate: decision.candidate })]
      : []),
    ...(better.length > 0 ? [warn('chosen-though-dominated', ['decision'], { by: better.toSorted() })] : []),
  ]
}

/** Where what is in use is not what was chosen, or its core is declared otherwise. */
function interventionWarnings(record: FitAssessmentRecord, context: ToolContext): readonly Issue[] {
  const chosen = chosenCandidate(record)
  if (chosen === null || context.intervention === null) return []
  if (chosen.intervention.id !== context.intervention.id) {
    return [warn('another-intervention-in-use', ['decision'], { chosen: chosen.intervention.id, inUse: context.intervention.id })]
  }
  const components = differentComponents(chosen.intervention, context.intervention)
  return components.length > 0 ? [warn('register-differs', ['candidates', chosen.id], { components })] : []
}

function differentComponents(chosen: Intervention, inUse: Intervention): readonly string[] {
  const [ours, theirs] = [chosen, inUse].map(({ components }) => new Map(components.map(({ id, core }) => [id, core])))
  const ids = [...new Set([...ours!.keys(), ...theirs!.keys()])]
  return ids.filter((id) => ours!.get(id) !== theirs!.get(id)).toSorted()
}
