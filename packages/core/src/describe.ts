import {
  CORE_ELEMENT_IDS,
  textOf,
  type Check,
  type CoreElementId,
  type Json,
  type Refusal,
  type TextParams,
  type TextTable,
} from '@implementere/model'
import type { CoreTexts } from './locales/texts.ts'
import type { NextStep } from './next-steps/step.ts'
import { targetOf, type StepWords } from './step-target.ts'

/** What a code can be the code of. */
export type CodeKind = 'check' | 'refusal' | 'issue' | 'reason' | 'method' | 'found'

/** A check in words: the condition, whether or not it is met. */
export interface ExplainedCheck {
  readonly code: string
  readonly met: boolean
  readonly text: string
}

/** A refusal in words. */
export interface ExplainedRefusal {
  readonly code: string
  readonly text: string
  /** The unmet ones first. */
  readonly checks: readonly ExplainedCheck[]
}

/** A step in words. */
export interface ExplainedStep {
  readonly rank: number
  /** What to do, with what it is about and its core element. */
  readonly text: string
  /** What it is about by name: an item, a barrier, a measure, a phase, a question, a task; an id where there is no name. Null where it is about its core element alone. */
  readonly target: string | null
  /** What was found. */
  readonly why: string
  /** Why it stands where it stands. */
  readonly rule: string
}

/**
 * Why something was refused, in words: the refusal, and each condition behind it with what is unmet first.
 *
 * Missing: a code that no text is known for, for example of an organisation's own policy, stands for itself.
 *
 * @example
 * ```ts
 * import { en } from '@implementere/core/locales/en'
 * const refusal = { code: 'not-own-event', checks: [{ code: 'target-own', met: false, params: { target: 'e7', by: 'u1' } }] }
 * explainRefusal(refusal, en).text // => 'Only the person who recorded an event can take it back.'
 * explainRefusal(refusal, en).checks[0]?.text // => 'u1 recorded the event e7'
 * ```
 */
export function explainRefusal({ code, checks }: Refusal, texts: CoreTexts): ExplainedRefusal {
  const inOrder = [...checks.filter(({ met }) => !met), ...checks.filter(({ met }) => met)]
  return { code, text: describeCode('refusal', code, {}, texts) ?? code, checks: inOrder.map((check) => explainCheck(check, texts)) }
}

/**
 * A next step in words.
 *
 * What the record says in its own words, the question of a decision, the name of a task and what an event was, is taken from `words`: every state has it. Without it ids stand, as they should where
 * what people wrote is not to be shown.
 *
 * @example
 * ```ts
 * import { en } from '@implementere/core/locales/en'
 * const step = { rank: 1, rule: 'missing-record', code: 'fill-tool', element: 'KE2', why: { kind: 'missing-record', code: 'no-record', params: {} }, settles: { by: 'tool', event: null, element: 'KE2', target: null } } as const
 * explainStep(step, en).text // => 'Fill in the tool (KE2 Assess the preconditions for the implementation)'
 * explainStep(step, en).why // => 'something is missing: not filled in'
 * const why = { kind: 'barrier', code: 'uncovered', params: { determinant: 'timePressure' } } as const
 * const barrier = { ...step, rule: 'uncovered-barrier', code: 'cover-barrier', element: 'KE3', why, settles: { ...step.settles, element: 'KE3', target: 'timePressure' } } as const
 * explainStep(barrier, en).text // => 'Plan something against a barrier: Time pressure (KE3)'
 * ```
 */
export function explainStep(step: NextStep, texts: CoreTexts, words: StepWords | null = null): ExplainedStep {
  const { rank, rule, code, element, why } = step
  const { codes, rules, reasons } = texts.nextSteps
  const target = targetOf(step, texts, words)
  const about = target === null ? '' : `: ${target}`
  const found = describeCode('found', why.code, why.params, texts) ?? why.code
  return {
    rank,
    text: `${codes[code]}${about}${inBrackets(element, target, texts)}`,
    target,
    why: `${reasons[why.kind]}: ${found}`,
    rule: rules[rule],
  }
}

/**
 * The text of a code, wherever in the library it comes from: a check, a refusal, an issue, the reason of a missing value, a method, or what a step answers to. Null where nobody has one.
 *
 * @example
 * ```ts
 * import { nb } from '@implementere/core/locales/nb'
 * describeCode('reason', 'no-plan', {}, nb) // => 'Posten har ingen strategiplan.'
 * describeCode('check', 'our-own-rule', {}, nb) // => null
 * ```
 */
export function describeCode(kind: CodeKind, code: string, params: TextParams, texts: CoreTexts): string | null {
  const table = tablesOf(kind, texts).find((one) => Object.hasOwn(one, code))
  return table === undefined ? null : textOf(table, code, inWords(code, params, texts))
}

/** The values of a check that stands for others, with the codes of those in words. */
function inWords(code: string, params: TextParams, texts: CoreTexts): TextParams {
  const { element, open, issues } = params
  if (code === 'tool-complete' && Array.isArray(open)) {
    const { checks }: { readonly checks: TextTable } = texts.tools[element as CoreElementId] ?? { checks: {} }
    return { ...params, open: open.map((one: Json) => plainText([checks], one)) }
  }
  if (code !== 'event-readable' || !Array.isArray(issues)) return params
  return {
    ...params,
    issues: issues.map((issue: Json) => (isObject(issue) ? { ...issue, code: plainText(tablesOf('issue', texts), issue['code']) } : issue)),
  }
}

/** The text of a code where it needs no values, without its full stop; otherwise the code. */
function plainText(tables: readonly TextTable[], code: Json | undefined): Json {
  const text = typeof code === 'string' ? tables.find((one) => Object.hasOwn(one, code))?.[code] : undefined
  return typeof text === 'string' ? text.replace(/\.$/, '') : (code ?? null)
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The core element of a step: with its name where the step is about nothing else. */
function inBrackets(element: CoreElementId | null, target: string | null, { model }: CoreTexts): string {
  if (element === null) return ''
  return target === null ? ` (${element} ${model.coreElements[element].name})` : ` (${element})`
}

function explainCheck({ code, met, params }: Check, texts: CoreTexts): ExplainedCheck {
  return { code, met, text: describeCode('check', code, params, texts) ?? code }
}

function tablesOf(kind: CodeKind, texts: CoreTexts): readonly TextTable[] {
  const { model, phases, qic, barriers, dimensions, overview, record, nextSteps } = texts
  switch (kind) {
    case 'check':
      return [record.checks, phases.checks, ...toolTables('checks', texts)]
    case 'refusal':
      return [record.refusals, phases.refusals]
    case 'issue':
      return [overview.issues, model.issues, phases.issues, qic.issues, dimensions.issues, barriers.codes.issues, ...toolTables('warnings', texts)]
    case 'reason':
      return [model.codes.reasons, overview.reasons, dimensions.reasons, qic.reasons, barriers.codes.reasons]
    case 'method':
      return [phases.methods, ...[qic.methods, dimensions.measures, dimensions.methods, barriers.codes.methods].map(namesOf)]
    default:
      return [
        nextSteps.found,
        overview.controlRules,
        phases.lifecycles,
        phases.elementStatuses,
        record.decisionStates,
        qic.open,
        overview.reasons,
        dimensions.reasons,
        ...tablesOf('check', texts),
        ...tablesOf('refusal', texts),
      ]
  }
}

function namesOf(table: Readonly<Record<string, { readonly name: string }>>): TextTable {
  return Object.fromEntries(Object.entries(table).map(([code, { name }]) => [code, name]))
}

/** The tables of one kind of the nine tools, in order. */
function toolTables(kind: 'checks' | 'warnings', { tools }: CoreTexts): readonly TextTable[] {
  return CORE_ELEMENT_IDS.map((element) => tools[element][kind])
}
