import { ImplementereError, type Estimate } from '@implementere/model'
import type { QicScore } from './score.ts'

/** One term of a formula, with the numbers that went into it. */
export interface ExplanationPart {
  /** Id of a component or an item. */
  readonly id: string
  readonly kind: 'component' | 'item'
  /** What it puts into the numerator and the denominator; null where it is not counted. */
  readonly numerator: number | null
  readonly denominator: number | null
  readonly counted: boolean
  /** Why it is not counted; null when it is. */
  readonly reason: string | null
}

/** A number of a score taken apart: adding up the parts' numerators and denominators gives those of the estimate. Plain JSON. */
export interface Explanation {
  readonly path: string
  /** Id of the formula; its text stands in the locale packs. */
  readonly method: string
  readonly estimate: Estimate
  readonly parts: readonly ExplanationPart[]
}

/**
 * The parts of a formula with the user's numbers, so that a front end can show its working.
 *
 * Paths: `overall.equalComponent` (parts: components, each with its value of 1), `overall.itemWeighted` (components with their points),
 * `completeness` (items, 1 of 1 when known), and `components.ID` (items with their points). What is not counted is listed with its reason.
 * Throws: {@link ImplementereError} `unknown-path`.
 *
 * @example
 * ```ts
 * import { qicNo, scoreQic } from '@implementere/qic'
 * const result = scoreQic(qicNo, { instrument: 'qic-no@1', answers: { '3.1': 2, '3.2': 1 } })
 * result.ok && explain(result.value, 'components.3').parts.map(({ id, numerator, denominator, reason }) => [id, numerator, denominator, reason]) // => [['3.1', 2, 2, null], ['3.2', 1, 2, null], ['3.3', null, null, 'unknown']]
 * ```
 */
export function explain(score: QicScore, path: string): Explanation {
  const { estimate, parts } = termsOf(score, path)
  return { path, method: estimate.method, estimate, parts }
}

function termsOf(score: QicScore, path: string): Pick<Explanation, 'estimate' | 'parts'> {
  const components = Object.entries(score.components)
  switch (path) {
    case 'overall.equalComponent':
      return { estimate: score.overall.equalComponent, parts: components.map(([id, { value, reason }]) => partOf('component', id, reason, value, 1)) }
    case 'overall.itemWeighted':
      return {
        estimate: score.overall.itemWeighted,
        parts: components.map(([id, { reason, numerator, denominator }]) => partOf('component', id, reason, numerator, denominator)),
      }
    case 'completeness':
      return { estimate: score.completeness, parts: Object.entries(score.items).map(answerPart) }
    default:
      return componentTerms(score, path)
  }
}

function componentTerms(score: QicScore, path: string): Pick<Explanation, 'estimate' | 'parts'> {
  const component = path.startsWith('components.') ? path.slice('components.'.length) : ''
  if (!Object.hasOwn(score.components, component)) throw new ImplementereError('unknown-path', `a score has no number at ${path}`, { path })
  const items = Object.entries(score.contributions).filter(([, contribution]) => contribution.component === component)
  return {
    estimate: score.components[component]!,
    parts: items.map(([id, { earned, possible }]) => partOf('item', id, earned === null ? whyNotCounted(score, id) : null, earned, possible)),
  }
}

function partOf(
  kind: ExplanationPart['kind'],
  id: string,
  reason: string | null,
  numerator: number | null,
  denominator: number | null,
): ExplanationPart {
  const counted = reason === null
  return { id, kind, numerator: counted ? numerator : null, denominator: counted ? denominator : null, counted, reason }
}

function answerPart([id, { state }]: [string, QicScore['items'][string]]): ExplanationPart {
  return state === 'not-applicable' ? partOf('item', id, state, null, null) : partOf('item', id, null, state === 'known' ? 1 : 0, 1)
}

function whyNotCounted(score: QicScore, item: string): string {
  return score.items[item]!.state
}
