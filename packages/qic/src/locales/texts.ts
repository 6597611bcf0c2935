import type { ChecklistComponentId, ChecklistItemId, LocalePack } from '@implementere/model'
import type { Change } from '../compare.ts'
import type { QitItemId } from '../data/qit.ts'
import type { ItemState } from '../item-reading.ts'
import type { MissingPolicy } from '../missing-policy.ts'
import type { OpenItem } from '../open-items.ts'
import type { ItemStanding } from '../rated-item.ts'

/** Texts of one instrument, by component id and item id. */
export interface InstrumentTexts<ComponentId extends string = string, ItemId extends string = string> {
  readonly title: string
  readonly components: Readonly<Record<ComponentId, string>>
  readonly items: Readonly<Record<ItemId, string>>
}

/** A name, and what is meant by it in our own words. */
export interface NamedText {
  readonly name: string
  readonly explanation: string
}

/** What a form needs in one language. An organisation with instruments of its own adds their texts. */
export interface FormTexts extends Pick<LocalePack, 'locale'> {
  /** By instrument reference, for example `qic-no@1`. */
  readonly instruments: Readonly<Record<string, InstrumentTexts>>
  /** By scale id, then by level. */
  readonly levels: Readonly<Record<string, Readonly<Record<number, string>>>>
  readonly answers: {
    readonly unknown: string
    readonly notApplicable: string
    /** Asks for the reason. */
    readonly whyNotApplicable: string
  }
}

/** Every text of this package in one language. */
export interface QicTexts extends LocalePack, FormTexts {
  readonly instruments: {
    readonly 'qic-no@1': InstrumentTexts<ChecklistComponentId, ChecklistItemId>
    readonly 'qit@1': InstrumentTexts<ChecklistComponentId, QitItemId>
  }
  readonly levels: { readonly progress: Readonly<Record<0 | 1 | 2, string>>; readonly 'yes-no': Readonly<Record<0 | 1, string>> }
  readonly missingPolicies: Readonly<Record<MissingPolicy, NamedText>>
  readonly methods: Readonly<Record<MethodId, NamedText>>
  readonly reasons: Readonly<Record<ReasonCode, string>>
  readonly states: Readonly<Record<ItemState['state'], string>>
  readonly changes: Readonly<Record<Change, string>>
  /** What an item that is left is. */
  readonly open: Readonly<Record<OpenItem['state'], string>>
  readonly standings: Readonly<Record<ItemStanding, NamedText>>
  readonly issues: Readonly<Record<IssueCode, string>>
}

/** Formulas of this package, as estimates name them. */
export type MethodId =
  | 'qic.component'
  | 'qic.overall.equalComponent'
  | 'qic.overall.itemWeighted'
  | 'qic.completeness'
  | 'qic.change'
  | 'qic.agreement.percent'

/** Why there is no value, or why an item is not asked. */
export type ReasonCode =
  | 'all-not-applicable'
  | 'all-unknown'
  | 'insufficient-data'
  | 'component-missing'
  | 'no-denominator'
  | 'other-phase'
  | 'other-session'
  | 'other-role'
  | 'other-site'
  | 'mixed-scales'
  | 'not-two-raters'
  | 'no-data'
  | 'single-rater'
  | 'no-variation'

/** What can be wrong with a response, an instrument, a sheet or a form, and what wants attention in a score. */
export type IssueCode =
  | AnswerIssueCode
  | 'asked-of-nobody'
  | 'broken-quotes'
  | 'component-without-items'
  | 'component-without-weight'
  | 'different-instruments'
  | 'different-policies'
  | 'duplicate-column'
  | 'duplicate-id'
  | 'duplicate-key'
  | 'duplicate-level'
  | 'duplicate-rater'
  | 'empty-row'
  | 'empty-scale'
  | 'forbidden-key'
  | 'invalid-date'
  | 'invalid-id'
  | 'invalid-key'
  | 'invalid-level'
  | 'invalid-points'
  | 'invalid-type'
  | 'invalid-version'
  | 'invalid-weight'
  | 'level-without-points'
  | 'lowest-not-zero'
  | 'missing-column'
  | 'missing-field'
  | 'no-components'
  | 'no-responses'
  | 'not-no-and-yes'
  | 'not-one-of'
  | 'ragged-row'
  | 'reason-without-not-applicable'
  | 'scale-without-range'
  | 'too-big'
  | 'too-small'
  | 'unknown-column'
  | 'unknown-component'
  | 'unknown-element'
  | 'unknown-field'
  | 'unknown-kind'
  | 'unknown-phase'
  | 'unknown-question'
  | 'unknown-scale'

/** What concerns the answers themselves. */
type AnswerIssueCode =
  | 'answered-though-not-asked'
  | 'different-instrument'
  | 'instrument-may-not-fit'
  | 'invalid-answer'
  | 'not-applicable-without-reason'
  | 'off-scale'
  | 'too-many-issues'
  | 'unknown-instrument'
  | 'unknown-item'
