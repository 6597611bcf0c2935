import type { CoreElementId } from '../core-element.ts'
import type { PhaseId } from '../phase.ts'
import type { Sourced } from '../source.ts'

/** A core element (kjerneelement): what a team works on within a phase. */
export interface CoreElementDefinition extends Sourced {
  readonly id: CoreElementId
  /** English name for code, for example `assessPreconditions`. */
  readonly key: string
  readonly phase: PhaseId
  /** What its name obliges to: a name of two parts is two obligations. Ids, with texts in the locale packs. */
  readonly obligations: readonly string[]
  /** Guiding questions, ours and in our own words. Ids, with texts in the locale packs. */
  readonly questions: readonly string[]
  /** The owners' page about it, and whether it is the element's own page or that of its phase (where the own address is not known to us). */
  readonly page: { readonly url: string; readonly of: 'element' | 'phase' }
}

/** The core elements, which belong to the model of the four centres. The source and licence are those of the name; the questions are ours. */
export const CORE_ELEMENTS = [
  {
    id: 'KE1',
    key: 'exploreAndAdaptIntervention',
    phase: 'prepare',
    obligations: ['explore', 'adapt'],
    questions: ['need', 'prerequisites', 'coreComponents', 'adaptations', 'owner', 'tryOut'],
    page: { url: 'https://implementere.no/hva-ma-du-gjore/i-forberede/1-utforske-og-tilpasse-tiltak/', of: 'element' },
    source: { citation: 'implementere', locator: 'L20', status: 'published' },
    licence: 'not-stated',
  },
  {
    id: 'KE2',
    key: 'assessPreconditions',
    phase: 'prepare',
    obligations: ['assess'],
    questions: ['competence', 'resources', 'serviceToday', 'surroundings', 'readiness'],
    page: { url: 'https://implementere.no/hva-ma-du-gjore/i-forberede/', of: 'phase' },
    source: { citation: 'implementere', locator: 'L21', status: 'published' },
    licence: 'not-stated',
  },
  {
    id: 'KE3',
    key: 'chooseAndTailorStrategies',
    phase: 'plan',
    obligations: ['choose', 'tailor'],
    questions: ['hindrances', 'fit', 'training', 'tasks', 'sustainment'],
    page: { url: 'https://implementere.no/hva-ma-du-gjore/ii-planlegge/3-velg-og-tilpasse-implementeringsstrategier/', of: 'element' },
    source: { citation: 'implementere', locator: 'L24', status: 'published' },
    licence: 'not-stated',
  },
  {
    id: 'KE4',
    key: 'secureAnchoringAndLeadership',
    phase: 'plan',
    obligations: ['anchor', 'lead'],
    questions: ['levels', 'involvement', 'leadership', 'team', 'resistance'],
    page: { url: 'https://implementere.no/hva-ma-du-gjore/ii-planlegge/4-sikre-nodvendig-forankring-og-implementeringsledelse/', of: 'element' },
    source: { citation: 'implementere', locator: 'L25', status: 'published' },
    licence: 'not-stated',
  },
  {
    id: 'KE5',
    key: 'planMonitoring',
    phase: 'plan',
    obligations: ['quality', 'usefulness'],
    questions: ['asPlanned', 'results', 'system', 'targetGroup', 'feedback', 'baseline'],
    page: { url: 'https://implementere.no/hva-ma-du-gjore/ii-planlegge/', of: 'phase' },
    source: { citation: 'implementere', locator: 'L26', status: 'published' },
    licence: 'not-stated',
  },
  {
    id: 'KE6',
    key: 'executeAndMonitor',
    phase: 'implement',
    obligations: ['execute', 'monitor'],
    questions: ['onTime', 'roles', 'keyPeople', 'delivery', 'data'],
    page: { url: 'https://implementere.no/hva-ma-du-gjore/iii-implementere/', of: 'phase' },
    source: { citation: 'implementere', locator: 'L29', status: 'published' },
    licence: 'not-stated',
  },
  {
    id: 'KE7',
    key: 'assessAndAdjust',
    phase: 'implement',
    obligations: ['assess', 'adjust'],
    questions: ['findings', 'causes', 'coreKept', 'smallTest', 'reopen'],
    page: { url: 'https://implementere.no/hva-ma-du-gjore/iii-implementere/', of: 'phase' },
    source: { citation: 'implementere', locator: 'L30', status: 'published' },
    licence: 'not-stated',
  },
  {
    id: 'KE8',
    key: 'evaluateAndAdjustForSustainability',
    phase: 'sustain',
    obligations: ['evaluate', 'adjust'],
    questions: ['goals', 'explanation', 'worth', 'threats', 'lessons'],
    page: { url: 'https://implementere.no/hva-ma-du-gjore/iv-viderefore/', of: 'phase' },
    source: { citation: 'implementere', locator: 'L33', status: 'published' },
    licence: 'not-stated',
  },
  {
    id: 'KE9',
    key: 'secureRoutinesAndSystems',
    phase: 'sustain',
    obligations: ['routines', 'systems'],
    questions: ['decision', 'newGoal', 'owners', 'resources', 'nextRound'],
    page: { url: 'https://implementere.no/hva-ma-du-gjore/iv-viderefore/', of: 'phase' },
    source: { citation: 'implementere', locator: 'L34', status: 'published' },
    licence: 'not-stated',
  },
] as const satisfies readonly CoreElementDefinition[]

/** Id of an obligation of a core element. */
export type ObligationId<CoreElement extends CoreElementId = CoreElementId> = RowOf<CoreElement>['obligations'][number]

/** Id of a guiding question of a core element. */
export type QuestionId<CoreElement extends CoreElementId = CoreElementId> = RowOf<CoreElement>['questions'][number]

type RowOf<CoreElement> = Extract<(typeof CORE_ELEMENTS)[number], { readonly id: CoreElement }>
