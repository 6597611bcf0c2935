import { errorAt, failure, ImplementereError, success, warningAt, type Issue, type Result } from '@implementere/model'
import { answerIssues } from './answer-check.ts'
import { instrumentRef, scaleOf, type Instrument, type QicItem } from './instrument.ts'
import { issueList } from './issue-list.ts'
import type { FormTexts, InstrumentTexts } from './locales/texts.ts'
import type { Answer } from './answer.ts'
import type { ScorableResponse } from './response.ts'

/** A question of a SurveyJS form: one item, or the reason why it does not apply. */
export interface SurveyJsQuestion {
  readonly type: 'radiogroup' | 'comment'
  readonly name: string
  readonly title: string
  readonly choices?: readonly { readonly value: number | string; readonly text: string }[]
  /** An answer can be taken back: unknown is an answer too. */
  readonly showClearButton?: boolean
  readonly visibleIf?: string
  readonly isRequired?: boolean
}

/** A SurveyJS form definition, as far as this package uses one. Plain JSON; may be added to. */
export interface SurveyJsForm {
  readonly title: string
  readonly pages: readonly { readonly name: string; readonly title: string; readonly elements: readonly SurveyJsQuestion[] }[]
}

/** Value of the choice that an item does not apply. */
const NOT_APPLICABLE = 'notApplicable'
/** Ends the name of the question for the reason; an item id holds no colon. */
const REASON = ':reason'

/**
 * A SurveyJS form for an instrument: a page per component, a choice per item with its levels and "not applicable", which asks for the reason.
 *
 * Nothing is required and every choice can be cleared: not answering is allowed, and is unknown. Questions are named by item id. A level without a
 * text is shown as its number. Throws: {@link ImplementereError} `missing-texts` when `texts.instruments` does not cover the instrument, with the ids that it lacks; add an
 * entry under the instrument's reference to a copy of the pack.
 *
 * @example
 * ```ts
 * import { qicNo } from '@implementere/qic'
 * import { nb } from '@implementere/qic/locales/nb'
 * const form = toSurveyJs(qicNo, nb)
 * form.pages.map(({ name, elements }) => [name, elements.length]) // => [['1', 10], ['2', 10], ['3', 6], ['4', 8], ['5', 4], ['6', 4]]
 * form.pages.flatMap(({ elements }) => elements.flatMap(({ choices = [] }) => choices))[1] // => { value: 1, text: 'Delvis' }
 * ```
 */
export function toSurveyJs(instrument: Instrument, texts: FormTexts): SurveyJsForm {
  const own = textsOf(instrument, texts)
  const pages = instrument.components.map(({ id }) => ({
    name: id,
    title: own.components[id]!,
    elements: instrument.items.filter(({ component }) => component === id).flatMap((item) => questionsOf(instrument, item, own, texts)),
  }))
  return { title: own.title, pages }
}

/**
 * Reads the answers of such a form back, ready to be scored; add `formatVersion`, `id`, `date`, `rater` and `role` to keep it as a response.
 *
 * Missing: an item without an answer is unknown. Questions that were added to the form are the warning `unknown-question`, a reason without "not
 * applicable" is `reason-without-not-applicable`. Issues: `invalid-type` (no object), `invalid-answer`, `off-scale`.
 *
 * @example
 * ```ts
 * import { qicNo } from '@implementere/qic'
 * const read = fromSurveyJs(qicNo, { '1.1': 2, '1.4': 'notApplicable', '1.4:reason': 'a small place' })
 * read.ok && read.value.answers['1.1'] // => 2
 * read.ok && read.value.answers['1.4'] // => { notApplicable: 'a small place' }
 * read.ok && read.value.answers['6.2'] // => null
 * ```
 */
export function fromSurveyJs(instrument: Instrument, data: unknown): Result<ScorableResponse> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return failure([errorAt([], 'invalid-type', { expected: 'object' })])
  const given: ReadonlyMap<string, unknown> = new Map(Object.entries(data))
  const entries = instrument.items.map(({ id }): [string, Answer] => [id, answerOf(given, id)])
  const response = { instrument: instrumentRef(instrument), answers: Object.fromEntries(entries) }
  const issues = answerIssues(instrument, response)
  return issues.length > 0 ? failure(issues) : success(response, leftOver(instrument, given))
}

function questionsOf(instrument: Instrument, item: QicItem, own: InstrumentTexts, texts: FormTexts): readonly SurveyJsQuestion[] {
  const levels = texts.levels[item.scale] ?? {}
  const choices = scaleOf(instrument, item).levels.map(({ level }) => ({ value: level, text: levels[level] ?? String(level) }))
  return [
    {
      type: 'radiogroup',
      name: item.id,
      title: own.items[item.id]!,
      choices: [...choices, { value: NOT_APPLICABLE, text: texts.answers.notApplicable }],
      showClearButton: true,
    },
    {
      type: 'comment',
      name: `${item.id}${REASON}`,
      title: texts.answers.whyNotApplicable,
      visibleIf: `{${item.id}} = '${NOT_APPLICABLE}'`,
      isRequired: true,
    },
  ]
}

function answerOf(given: ReadonlyMap<string, unknown>, id: string): Answer {
  const value = given.get(id)
  if (value === NOT_APPLICABLE) {
    const reason = given.get(`${id}${REASON}`)
    return { notApplicable: typeof reason === 'string' ? reason : '' }
  }
  // Anything else that is not a number stays as it is and is refused by the check of the answers.
  return (value ?? null) as Answer
}

function leftOver(instrument: Instrument, given: ReadonlyMap<string, unknown>): readonly Issue[] {
  const warnings = issueList()
  const known = new Set(instrument.items.flatMap(({ id }) => [id, `${id}${REASON}`]))
  for (const name of given.keys()) if (!known.has(name)) warnings.add(warningAt([name], 'unknown-question'))
  for (const { id } of instrument.items) {
    if (given.has(`${id}${REASON}`) && given.get(id) !== NOT_APPLICABLE) warnings.add(warningAt([`${id}${REASON}`], 'reason-without-not-applicable'))
  }
  return warnings.all()
}

/** The texts of an instrument, which have a title and every component and item of it. */
function textsOf(instrument: Instrument, { instruments, locale }: FormTexts): InstrumentTexts {
  const reference = instrumentRef(instrument)
  const own = instruments[reference]
  const components = idsWithout(own?.components, instrument.components)
  const items = idsWithout(own?.items, instrument.items)
  if (own !== undefined && components.length + items.length === 0) return own
  const lacking = [...(own === undefined ? ['the title'] : []), ...named('components', components), ...named('items', items)].join(', ')
  throw new ImplementereError(
    'missing-texts',
    `the texts (${locale}) lack ${lacking} of ${reference}; add them to instruments['${reference}'] of the texts`,
    {
      instrument: reference,
      locale,
      components,
      items,
    },
  )
}

function idsWithout(texts: Readonly<Record<string, string>> = {}, rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.flatMap(({ id }) => (Object.hasOwn(texts, id) ? [] : [id]))
}

function named(what: string, ids: readonly string[]): readonly string[] {
  return ids.length === 0 ? [] : [`${what} ${ids.join(' ')}`]
}
