import type { ChartsTexts } from '@implementere/charts'
import type { CoreTexts } from '@implementere/core'
import type { LocalePack } from '@implementere/model'
import type { SectionId } from '../document.ts'

/** Headings inside sections. */
export type PartId =
  | 'elements'
  | 'wayOn'
  | 'checklist'
  | 'dimensions'
  | 'overTime'
  | 'funnels'
  | 'facts'
  | 'hindrances'
  | 'plan'
  | 'decided'
  | 'overrides'
  | 'returns'
  | 'sustainment'
  | 'moreSteps'
  | 'openItems'
  | 'tables'
  | 'definitions'
  | 'references'
  | 'recorded'
  | 'privacy'
  | 'log'
  | 'stari'

/** Words in tables and lists. */
export type LabelId =
  | 'check'
  | 'component'
  | 'coreElement'
  | 'decision'
  | 'definition'
  | 'determinant'
  | 'due'
  | 'goal'
  | 'inPhaseSince'
  | 'intervention'
  | 'item'
  | 'keepsOpen'
  | 'lifecycle'
  | 'meaning'
  | 'need'
  | 'notAssigned'
  | 'number'
  | 'outcome'
  | 'phase'
  | 'planned'
  | 'reason'
  | 'restsOn'
  | 'sayHinders'
  | 'section'
  | 'source'
  | 'status'
  | 'stepWhy'
  | 'task'
  | 'until'
  | 'what'
  | 'when'
  | 'who'
  | 'whyThere'
  | 'began'
  | 'developer'
  | 'targetGroup'
  | 'setting'

/** Sentences without values. */
export type PhraseId =
  | 'acceptedRisk'
  | 'allDimensionsUnknown'
  | 'allOpenSettled'
  | 'hidden'
  | 'noPlanAgainst'
  | 'noDecisions'
  | 'noGoal'
  | 'noPriorities'
  | 'noSignals'
  | 'noSteps'
  | 'noToolRecord'
  | 'notVerified'
  | 'notWritten'
  | 'ours'
  | 'textLeftOut'
  | 'textsLeftOut'
  | 'textsShown'
  | 'toBeWritten'
  | 'toolDone'
  | 'unknown'
  | 'undated'
  | 'withoutTitle'

/** Sentences with values. Counts are numbers; everything else is ready to be read. */
export interface ReportSentences {
  readonly asOf: (values: { readonly day: string }) => string
  /** A share in words: 27 of 38 (71 %). */
  readonly share: (values: { readonly numerator: string; readonly denominator: string; readonly percent: string }) => string
  readonly between: (values: { readonly lower: string; readonly upper: string }) => string
  readonly standing: (values: { readonly phase: string; readonly cycle: number; readonly lifecycle: string }) => string
  readonly ended: (values: { readonly day: string }) => string
  readonly openElements: (values: { readonly open: number; readonly total: number; readonly names: string }) => string
  readonly next: Readonly<Record<'yes' | 'with-override' | 'no', (values: { readonly phase: string }) => string>>
  readonly checklistTotal: (values: { readonly day: string; readonly share: string }) => string
  readonly checklistUnknown: (values: { readonly unknown: number; readonly range: string }) => string
  readonly checklistAllAnswered: string
  readonly checklistMissing: (values: { readonly reason: string }) => string
  readonly responses: (values: { readonly count: number; readonly instrument: string }) => string
  /** What a checklist is of which nothing but its form is known. */
  readonly instrument: (values: { readonly components: number; readonly items: number }) => string
  readonly measured: (values: { readonly known: number; readonly total: number }) => string
  readonly unmeasured: (values: { readonly names: string }) => string
  readonly unanswered: (values: { readonly names: string }) => string
  readonly series: (values: { readonly name: string; readonly rules: string }) => string
  readonly seriesGap: (values: { readonly missing: number; readonly periods: number }) => string
  readonly signal: (values: { readonly rule: string; readonly first: string; readonly last: string; readonly reviewed: boolean }) => string
  readonly notJudged: (values: { readonly useful: number; readonly minimum: number }) => string
  readonly missedTarget: (values: { readonly target: string; readonly value: string; readonly clear: boolean | null }) => string
  readonly unreviewedSignals: (values: { readonly count: number }) => string
  readonly funnelStep: (values: { readonly stage: string; readonly share: string; readonly range: string | null }) => string
  readonly barriersRated: (values: { readonly determinants: number; readonly ratings: number }) => string
  readonly priorities: (values: { readonly count: number; readonly uncovered: number }) => string
  readonly plannedStrategies: (values: { readonly count: number; readonly names: string }) => string
  readonly tasks: (values: { readonly share: string; readonly overdue: number }) => string
  readonly emptyPlan: string
  readonly openDecisions: (values: { readonly open: number; readonly overdue: number }) => string
  readonly override: (values: { readonly from: string; readonly to: string }) => string
  readonly wentBack: (values: { readonly to: string }) => string
  readonly days: (values: { readonly days: number }) => string
  readonly stepsShown: (values: { readonly shown: number; readonly total: number }) => string
  readonly firstStep: (values: { readonly step: string }) => string
  readonly events: (values: { readonly events: number; readonly withoutEffect: number; readonly retracted: number }) => string
  readonly minimumGroup: (values: { readonly minimum: number }) => string
  readonly tooFew: (values: { readonly minimum: number }) => string
  readonly figureTable: (values: { readonly caption: string }) => string
  readonly stariHeading: (values: { readonly items: string }) => string
}

/** What the report itself defines or settles: how numbers are shown. */
export type DefinitionId = 'share' | 'interval' | 'bounds' | 'signals' | 'barriers' | 'funnel' | 'gate' | 'steps' | 'suppression' | 'headline'

/** Every text of the report in one language, those of the packages below it included. */
export interface ReportTexts extends LocalePack {
  readonly core: CoreTexts
  readonly charts: ChartsTexts
  /** What kind of document it is. */
  readonly kind: string
  /** Stands on every page of a report about a made-up record. */
  readonly synthetic: string
  readonly contents: string
  readonly toTable: string
  readonly sections: Readonly<Record<SectionId, string>>
  readonly parts: Readonly<Record<PartId, string>>
  readonly labels: Readonly<Record<LabelId, string>>
  readonly phrases: Readonly<Record<PhraseId, string>>
  readonly sentences: ReportSentences
  readonly definitions: Readonly<Record<DefinitionId, { readonly name: string; readonly explanation: string }>>
}
