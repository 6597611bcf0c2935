import type { CoreCommand, ToolBox } from '@implementere/core'
import { model } from '@implementere/core'

/** A tool that has one check for each letter of a word it is given: met when the record's iteration is at least as great as the letter's place. */
export function fakeTool(checks: readonly string[]): NonNullable<ToolBox['KE1']> & NonNullable<ToolBox['KE2']> {
  const found = (iteration: number) => checks.map((code, place) => ({ code, met: iteration > place, params: { place } }))
  return {
    completion: ({ iteration }: { readonly iteration: number }) => ({ done: found(iteration).every(({ met }) => met), checks: found(iteration) }),
    evaluate: ({ element, iteration }: { readonly element: model.CoreElementId; readonly iteration: number }) => ({
      element,
      result: { iteration },
      completeness: model.createEstimate({ method: 'fake', value: 0.5, known: 1, unknown: 1 }),
      warnings: [model.warningAt(['x'], 'fake-warning')],
      sources: [],
    }),
  }
}

/** The tools of KE1 and KE2: the first asks for one thing, the second for two. */
export const FAKE_TOOLS: ToolBox = { KE1: fakeTool(['first']), KE2: fakeTool(['second', 'third']) }

/** A record of a tool in its outlines, which is all that a fake one looks at. */
export function toolRecord(element: model.CoreElementId, iteration = 1): CoreCommand {
  const payload: unknown = { formatVersion: 1, element, iteration }
  return { type: 'tool', payload: payload as Extract<CoreCommand, { type: 'tool' }>['payload'] }
}
