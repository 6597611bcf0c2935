import { determinantNames } from '@implementere/barriers'
import { dayOf, nameOf, type Json } from '@implementere/model'
import type { CoreTexts } from './locales/texts.ts'
import type { NextStep } from './next-steps/step.ts'
import type { ImplementationState } from './state.ts'

/** Where the record's own words for what steps are about stand: the questions of decisions, the names of tasks, the events. Every state has them. */
export type StepWords = Pick<ImplementationState, 'decisions' | 'tools' | 'record'>

/** What a step is about by name; its id where it has no name, and null where the step is about nothing beside its core element. */
export function targetOf({ why, settles }: NextStep, texts: CoreTexts, words: StepWords | null): string | null {
  const { target } = settles
  if (target === null) return null
  switch (why.kind) {
    case 'checklist-item':
      return itemName(target, why.params['instrument'], texts)
    case 'barrier':
      return nameOf(determinantNames(texts.barriers), target)
    case 'signal':
    case 'target':
      return nameOf(texts.dimensions.measures, typeof why.params['measure'] === 'string' ? why.params['measure'] : target)
    case 'gate':
      return nameOf(texts.model.phases, target)
    case 'decision':
      return said(words?.decisions.find(({ id }) => id === target)?.question) ?? target
    case 'task':
      return said(taskLabel(target, words)) ?? target
    case 'event':
      return eventName(target, words, texts) ?? target
    default:
      return target
  }
}

function itemName(item: string, instrument: Json | undefined, { qic }: CoreTexts): string {
  const instruments: Readonly<Record<string, { readonly items: Readonly<Record<string, string>> }>> = qic.instruments
  const items = typeof instrument === 'string' && Object.hasOwn(instruments, instrument) ? instruments[instrument]!.items : {}
  return Object.hasOwn(items, item) ? `${item} ${nameOf(items, item)}` : item
}

/** The name of a task in the plan that counts, which is that of the latest iteration. */
function taskLabel(task: string, words: StepWords | null): string | null | undefined {
  const plan = words?.tools.findLast(({ element }) => element === 'KE3')?.record
  return plan?.element === 'KE3' ? plan.tasks.find(({ id }) => id === task)?.label : null
}

/** What kind of event it is, and its day as it was written. */
function eventName(id: string, words: StepWords | null, { record }: CoreTexts): string | null {
  const event = words?.record.events.find((one) => one.id === id)
  return event === undefined ? null : `${nameOf(record.events, event.type)}, ${dayOf(event.at)}`
}

function said(words: string | null | undefined): string | null {
  return typeof words === 'string' && words.trim() !== '' ? words : null
}
