import { model, type PhaseOverview, type phases } from '@implementere/core'
import type { Words } from './words.ts'

/** One character for each status; a question mark where nobody knows. */
const MARKS: Readonly<Record<phases.ElementStatus | 'unknown', string>> = {
  'not-started': '○',
  'in-progress': '◐',
  completed: '●',
  'not-applicable': '–',
  'to-revisit': '↻',
  unknown: '?',
}

/** The circle of phases as text: each with its core elements and how far they have come. */
export function circle({ state, reason }: PhaseOverview, words: Words): readonly string[] {
  const lines = model.PHASES.flatMap((phase) => {
    const here = state?.phase === phase.id ? '▶' : ' '
    return phase.coreElements.map((element, index) => {
      const status = state?.elements[element].status ?? 'unknown'
      const iteration = state?.elements[element].iteration ?? 0
      const name = index === 0 ? `${here} ${phase.roman.padEnd(4)}${words.texts.model.phases[phase.id].name}` : ''
      const round = iteration > 1 ? ` (${words.round(iteration)})` : ''
      return `${name.padEnd(24)}${MARKS[status]} ${element} ${words.texts.model.coreElements[element].name}${round}`
    })
  })
  return [...lines, '', `  ${legend(words)}`, ...(reason === null ? [] : [`  ${words.texts.overview.reasons[reason]}`])]
}

function legend({ texts, unknown }: Words): string {
  const statuses = texts.phases.elementStatuses
  return [
    ...Object.entries(statuses).map(([status, name]) => `${MARKS[status as phases.ElementStatus]} ${name}`),
    `${MARKS.unknown} ${unknown}`,
  ].join('   ')
}
