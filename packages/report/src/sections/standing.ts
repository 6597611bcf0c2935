import { circleChart, circleChartTable, type ChartTable } from '@implementere/charts'
import type { ElementOverview, Overview } from '@implementere/core'
import { PHASES } from '@implementere/model'
import { section, text, type Block, type Section } from '../document.ts'
import type { Material } from '../material.ts'
import { elementName, phaseName } from '../names.ts'
import { dayText, foundText, missingText, saidText } from '../words.ts'

/** From this width on the core elements stand on both sides of the ring, and the picture is half as high. */
const CIRCLE_WIDTH = 900

/** Where the work stands: the circle, the core elements with what keeps them open, and the way on. */
export function standingSections(material: Material): readonly Section[] {
  const { view, texts } = material
  const { parts } = texts
  return [
    ...section('elements', parts.elements, [{ kind: 'table', id: 'table-elements', table: elementTable(material) }]),
    ...section('way-on', parts.wayOn, wayOnBlocks(view, material)),
  ]
}

/** The circle, and what is known of the work at large. */
export function standingBlocks(material: Material): readonly Block[] {
  const { view, texts } = material
  const { state, reason } = view.phases
  const missing = state === null ? [text(missingText(reason, texts))] : []
  return [...missing, { kind: 'terms', rows: knownRows(material) }, ...(state === null ? [] : [circleBlock(state, material)])]
}

/** The sentence that says where the work is. */
export function standingSentence({ view, texts }: Material): string {
  const { state, reason, timeline } = view.phases
  if (state === null) return missingText(reason, texts)
  if (state.lifecycle === 'ended')
    return texts.sentences.ended({ day: timeline.ended === null ? texts.phrases.unknown : dayText(timeline.ended, texts) })
  const phase = state.phase === null ? texts.phrases.unknown : phaseName(state.phase, texts.core)
  return texts.sentences.standing({ phase, cycle: state.cycle, lifecycle: texts.core.phases.lifecycles[state.lifecycle] })
}

function circleBlock(state: NonNullable<Overview['phases']['state']>, { texts }: Material): Block {
  const { model: names } = texts.core
  const options = { texts: texts.charts, title: texts.sections.standing, phases: names.phases, coreElements: names.coreElements }
  return {
    kind: 'figure',
    id: 'circle',
    pageWidth: CIRCLE_WIDTH,
    caption: texts.sections.standing,
    draw: (drawn) => circleChart(state, { ...options, ...drawn, showTitle: false, styles: false }),
    table: circleChartTable(state, options),
  }
}

/** What is implemented and since when; what nobody wrote down is left out here and said in its section. */
function knownRows(material: Material): readonly (readonly [string, string])[] {
  const { view, state, texts } = material
  const { labels, sentences, core } = texts
  const { intervention, need } = state.record
  const { state: now, timeline } = view.phases
  const { phase, until } = { phase: now?.phase ?? null, until: now?.goal?.until ?? null }
  const visits = timeline.cycles.at(-1)?.phases.find((visited) => visited.phase === phase)?.visits ?? []
  const lastVisit = visits.at(-1)
  const inPhase = lastVisit === undefined ? null : `${dayText(lastVisit.entered, texts)} (${sentences.days({ days: lastVisit.days })})`
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    [labels.intervention, intervention.name],
    [labels.developer, intervention.developer],
    [labels.targetGroup, intervention.targetGroup],
    [labels.setting, intervention.setting],
    [labels.need, need?.text === undefined ? null : saidText(need.text, material)],
    [labels.lifecycle, now === null ? null : core.phases.lifecycles[now.lifecycle]],
    [labels.began, timeline.begun === null ? null : dayText(timeline.begun, texts)],
    [labels.phase, phase === null ? null : phaseName(phase, core)],
    [labels.inPhaseSince, inPhase],
    [labels.goal, now === null ? null : goalText(now.goal, material)],
    [labels.until, until === null ? null : dayText(until, texts)],
  ]
  // A record that was made without types may lack what is not known.
  return rows.flatMap(([label, value]) => (value === null || value === undefined ? [] : [[label, value] as const]))
}

function goalText(goal: NonNullable<Overview['phases']['state']>['goal'], material: Material): string {
  if (goal === null) return material.texts.phrases.noGoal
  const kind = material.texts.core.phases.goalKinds[goal.kind]
  return goal.text === null ? kind : `${kind}: ${saidText(goal.text, material)}`
}

function elementTable({ view, texts }: Material): ChartTable {
  const { labels } = texts
  return {
    caption: texts.parts.elements,
    columns: [labels.coreElement, labels.phase, labels.status, labels.keepsOpen].map((label) => ({ label, numeric: false })),
    rows: view.elements.map((element) => [
      elementName(element.element, texts.core),
      phaseName(element.phase, texts.core),
      element.status === null ? texts.phrases.unknown : texts.core.phases.elementStatuses[element.status],
      keepsOpen(element, texts),
    ]),
  }
}

/** What the tool still asks for; that there is no record; or nothing, where the element is closed and the tool agrees. */
function keepsOpen({ status, tool }: ElementOverview, texts: Material['texts']): string {
  const { phrases } = texts
  if (tool === null) return status === 'completed' || status === 'not-applicable' ? '–' : phrases.noToolRecord
  const unmet = tool.checks.filter(({ met }) => !met)
  if (unmet.length > 0) return unmet.map((check) => foundText('check', check, texts)).join('; ')
  return tool.done === true ? phrases.toolDone : '–'
}

function wayOnBlocks({ phases: { state, open, next } }: Overview, { texts }: Material): readonly Block[] {
  if (state === null || state.lifecycle === 'ended') return []
  const { core, sentences, phrases } = texts
  const total = PHASES.find(({ id }) => id === state.phase)?.coreElements.length ?? 0
  const names = open.map((element) => elementName(element, core)).join(', ')
  const opened = open.length === 0 ? phrases.allOpenSettled : sentences.openElements({ open: open.length, total, names })
  if (next === null) return [text(opened)]
  const unmet = [...next.checks, ...(next.refusal?.checks ?? [])].filter(({ met }) => !met).map((check) => foundText('check', check, texts))
  return [
    text(opened),
    text(sentences.next[next.reachable]({ phase: phaseName(next.phase, core) })),
    ...(unmet.length === 0 ? [] : [{ kind: 'list' as const, items: unmet }]),
  ]
}
