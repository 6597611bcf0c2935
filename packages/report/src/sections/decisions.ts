import type { ChartTable } from '@implementere/charts'
import type { AnyToolRecord } from '@implementere/core'
import { section, text, type Block, type Section } from '../document.ts'
import type { Material } from '../material.ts'
import { elementName, phaseName } from '../names.ts'
import { dayOrUnknown, dayText, foundText, personText, saidText } from '../words.ts'

/** How many decisions wait. */
export function decisionSentences({ view, texts }: Material): readonly string[] {
  const { open, overdue, decided } = view.decisions
  if (open.length === 0 && decided === 0) return [texts.phrases.noDecisions]
  return [texts.sentences.openDecisions({ open: open.length, overdue: overdue.length })]
}

/** What was and what has to be decided, steps that went through on somebody's word, and steps back: who, when and why. */
export function decisionSections(material: Material): readonly Section[] {
  const { parts } = material.texts
  return [
    ...section('decided', parts.decided, decidedBlocks(material)),
    ...section('overrides', parts.overrides, overrideBlocks(material)),
    ...section('returns', parts.returns, returnBlocks(material)),
    ...section('sustainment', parts.sustainment, sustainmentBlocks(material)),
  ]
}

function decidedBlocks(material: Material): readonly Block[] {
  const { state, texts } = material
  if (state.decisions.length === 0) return []
  const { labels, core } = texts
  const columns = [labels.decision, labels.coreElement, labels.status, labels.due, labels.who, labels.outcome]
  const rows = state.decisions.map((one) => [
    material.freeText ? one.question : one.id,
    one.element ?? '–',
    core.record.decisionStates[one.state],
    dayOrUnknown(one.state === 'decided' ? one.decidedOn : one.due, texts),
    one.state === 'decided' ? personText(one.decidedBy, texts) : '–',
    one.state === 'decided' ? saidText(one.outcome, material) : '–',
  ])
  return [{ kind: 'table', id: 'table-decisions', table: tableOf(texts.parts.decided, columns, rows) }]
}

function overrideBlocks(material: Material): readonly Block[] {
  const { view, texts } = material
  const { overrides } = view.phases.timeline
  if (overrides.length === 0) return []
  const { labels, core, sentences } = texts
  const columns = [labels.what, labels.when, labels.who, labels.check, labels.reason]
  const rows = overrides.map(({ from, to, at, by, unmet, reason }) => [
    sentences.override({ from: phaseName(from, core), to: phaseName(to, core) }),
    dayText(at, texts),
    personText(by, texts),
    unmet.map((check) => foundText('check', check, texts)).join('; '),
    saidText(reason, material),
  ])
  return [{ kind: 'table', id: 'table-overrides', table: tableOf(texts.parts.overrides, columns, rows) }]
}

function returnBlocks(material: Material): readonly Block[] {
  const { view, texts } = material
  const { returns } = view.phases.timeline
  if (returns.length === 0) return []
  const { labels, core, sentences } = texts
  const rows = returns.map(({ phase, element, at, by, reason }) => [
    sentences.wentBack({ to: phase === null ? (element === null ? texts.phrases.unknown : elementName(element, core)) : phaseName(phase, core) }),
    dayText(at, texts),
    personText(by, texts),
    saidText(reason, material),
  ])
  return [{ kind: 'table', id: 'table-returns', table: tableOf(texts.parts.returns, [labels.what, labels.when, labels.who, labels.reason], rows) }]
}

/** What the tool of KE9 holds of the decision about the way on. */
function sustainmentBlocks(material: Material): readonly Block[] {
  const { state, texts } = material
  const kept = state.tools.findLast(({ element }) => element === 'KE9')
  const decision = (kept?.record as Partial<Extract<AnyToolRecord, { readonly element: 'KE9' }>> | undefined)?.decision
  if (decision === undefined) return []
  if (decision.choice === null) return [text(texts.phrases.unknown)]
  const { labels } = texts
  return [
    {
      kind: 'terms',
      rows: [
        [labels.decision, texts.core.tools.KE9.options.sustainmentDecisions[decision.choice]],
        [labels.who, personText(decision.by, texts)],
        [labels.when, dayOrUnknown(decision.date, texts)],
        [labels.reason, saidText(decision.rationale, material)],
      ],
    },
  ]
}

function tableOf(caption: string, columns: readonly string[], rows: ChartTable['rows']): ChartTable {
  return { caption, columns: columns.map((label) => ({ label, numeric: false })), rows }
}
