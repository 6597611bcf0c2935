import { errorAt, warningAt, type Issue } from '@implementere/model'
import { isNotApplicable, type Answer, type Answers, type NotApplicable } from './answer.ts'
import { instrumentRef, scaleOf, type Instrument, type QicItem } from './instrument.ts'
import { issueList } from './issue-list.ts'

/** What keeps answers from being scored with an instrument: another instrument, unknown items, levels off the scale. */
export function answerIssues(instrument: Instrument, response: { readonly instrument: string; readonly answers: Answers }): readonly Issue[] {
  const expected = instrumentRef(instrument)
  if (response.instrument !== expected) return [errorAt(['instrument'], 'different-instrument', { expected, received: response.instrument })]
  const issues = issueList()
  let met = 0
  for (const item of instrument.items) {
    if (!Object.hasOwn(response.answers, item.id)) continue
    met++
    const fault = faultOf(instrument, item, response.answers[item.id])
    if (fault !== null) issues.add(fault)
  }
  const given = Object.keys(response.answers)
  if (met < given.length) {
    const known = new Set(instrument.items.map(({ id }) => id))
    for (const id of given) if (!known.has(id)) issues.add(errorAt(['answers', id], 'unknown-item', { instrument: expected }))
  }
  return issues.all()
}

/** That an item was said not to apply and nobody said why; null where somebody did. */
export function reasonWarning(item: string, { notApplicable: reason }: NotApplicable): Issue | null {
  return reason.trim() === '' ? warningAt(['answers', item], 'not-applicable-without-reason') : null
}

function faultOf(instrument: Instrument, item: QicItem, answer: Answer | undefined): Issue | null {
  if (answer === null || answer === undefined || isNotApplicable(answer)) return null
  if (typeof answer !== 'number') return errorAt(['answers', item.id], 'invalid-answer')
  const { levels } = scaleOf(instrument, item)
  for (const { level } of levels) if (level === answer) return null
  const received = Number.isFinite(answer) ? answer : null
  return errorAt(['answers', item.id], 'off-scale', { received, levels: levels.map(({ level }) => level) })
}
