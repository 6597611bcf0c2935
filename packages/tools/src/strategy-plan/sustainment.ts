import { said } from '../said.ts'
import { SUSTAINMENT_TOPICS, type StrategyPlanRecord, type SustainmentMeasure, type SustainmentTopic } from './record.ts'

/** Whether something is kept up after the start. */
export interface SustainmentResult {
  readonly topic: SustainmentTopic
  /** Whether it is said how, and by whom. */
  readonly secured: boolean
  /** Rows about it. */
  readonly measures: readonly string[]
}

/** What the plan says of the time after the start, by topic. */
export function sustainmentOf({ sustainment }: StrategyPlanRecord): readonly SustainmentResult[] {
  return SUSTAINMENT_TOPICS.map((topic) => {
    const own = sustainment.filter((measure) => measure.topic === topic)
    return { topic, secured: own.some(isSecured), measures: own.map(({ id }) => id).toSorted() }
  })
}

function isSecured({ plan, accountable }: SustainmentMeasure): boolean {
  return said(plan) && accountable !== null
}
