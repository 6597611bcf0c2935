import { KNOWLEDGE_SOURCES, PRACTITIONER_ATTRIBUTES, type Intervention } from '@implementere/model'
import { SAMPLE_INTERVENTION } from '../sample-story.ts'
import { emptyFitAssessment } from './empty.ts'
import {
  FIT_INDICATORS,
  type AttributeJudgement,
  type AttributeVerdict,
  type FitAssessmentRecord,
  type FitLevel,
  type FitRating,
  type KnowledgeEntry,
  type KnowledgeVerdict,
  type PlannedAdaptation,
} from './record.ts'

/**
 * The finished fit assessment of the made-up municipality: parent groups against individual guidance.
 *
 * @example
 * ```ts
 * sampleFitAssessment().decision.outcome // => 'choose-with-adaptation'
 * ```
 */
export function sampleFitAssessment(): FitAssessmentRecord {
  return {
    ...emptyFitAssessment(),
    need: {
      description: 'Familiesentrene møter mange foreldre som står fast i konflikter hjemme, og ventetiden på hjelp er lang.',
      hopedFor: 'Flere foreldre får hjelp tidlig, og færre saker går videre til barnevernet.',
    },
    needData: [
      {
        id: 'behov-venteliste',
        kind: 'waiting-list',
        date: '2025-01-20',
        finding: 'I januar sto 41 familier på venteliste, og halvparten hadde ventet mer enn tre måneder.',
      },
      { id: 'behov-ungdata', kind: 'survey', date: '2025-02-03', finding: 'Foreldreundersøkelsen viser mer krangling hjemme enn for tre år siden.' },
      { id: 'behov-foreldre', kind: 'recipients-voice', date: '2025-02-12', finding: 'Foreldre ønsker å møte andre i samme situasjon.' },
    ],
    targetGroup: { description: 'Foreldre til barn 3–8 år som strever med samspillet hjemme.', eligible: 320, date: '2025-01-31' },
    candidates: [
      { id: 'parent-groups', intervention: SAMPLE_INTERVENTION, note: 'Anbefalt av kompetansesenteret.' },
      { id: 'individual-guidance', intervention: individualGuidance(), note: 'Det vi gjør i dag, satt i system.' },
    ],
    ratings: [
      ...ratingsOf('parent-groups', [
        [5, 4, 5],
        [4, 4, 3],
        [4, 3, 4],
        [4, 4, 5],
        [4, 2, 5],
        [5, 4, 4],
      ]),
      ...ratingsOf('individual-guidance', [
        [4, 4, 5],
        [5, 4, 5],
        [2, 1, 2],
        [3, 3, 4],
        [4, 4, 3],
        [3, 2, 3],
      ]),
    ],
    attributeJudgements: [
      ...judgementsOf('parent-groups', ['neither', 'for', 'for', 'for', 'for', 'neither']),
      ...judgementsOf('individual-guidance', ['against', 'for', 'for', 'neither', 'for', 'neither']),
    ],
    knowledge: [
      ...knowledgeOf('parent-groups', [
        ['for', 'Oversikt over studier av foreldregrupper.', 'Virker på samspillet hjemme, mindre sikkert på lang sikt.'],
        ['for', 'Samtale med to kommuner som har brukt det i fem år.', 'Gruppene lar seg drive i små sentre når to er opplært.'],
        ['mixed', 'Gruppeintervju med åtte foreldre.', 'Vil gjerne i gruppe, men kveldene er vanskelige uten barnepass.'],
      ]),
      ...knowledgeOf('individual-guidance', [
        ['mixed', 'De samme oversiktene.', 'Virker, men få studier av veiledning uten fast opplegg.'],
        ['for', 'Egne ansatte.', 'Kjent arbeidsmåte.'],
        ['for', 'Gruppeintervju med åtte foreldre.', 'Noen vil heller ha hjelp alene.'],
      ]),
    ],
    coreGuards: [
      { ...guardOf('encouragement'), basis: 'manual', mustNotChange: 'Foreldrene øver på å oppmuntre i hver samling.' },
      { ...guardOf('limit-setting'), basis: 'owner', mustNotChange: 'Rekkefølgen: først oppmuntring, så grenser.' },
      { ...guardOf('role-play'), basis: 'research', mustNotChange: 'Alle øver selv; film kan ikke erstatte øvingen.' },
    ],
    adaptations: [eveningMeal(), smallerRolePlay()],
    decision: {
      outcome: 'choose-with-adaptation',
      candidate: 'parent-groups',
      date: '2025-03-18',
      decidedBy: 'leder-1',
      grounds: ['need', 'capacity', 'evidence', 'knowledge'],
      rationale: 'Når flere med samme bemanning og har best støtte i forskning. Måltid og mindre øvingsgrupper gjør at det passer hos oss.',
    },
  }
}

/** Who rated in the story. */
const RATERS = ['fagleder-1', 'leder-1', 'kursleder-1'] as const

function individualGuidance(): Intervention {
  return {
    formatVersion: 1,
    id: 'individual-guidance',
    name: 'Veiledning hjemme (oppdiktet)',
    kind: 'practice',
    developer: null,
    owner: null,
    targetGroup: 'Foreldre til barn 3-8 år',
    setting: 'Hjemme hos familien',
    origin: 'self-developed',
    initiative: 'practice',
    components: [
      { id: 'home-visit', name: 'Hjemmebesøk', core: 'core', unique: false },
      { id: 'shared-goals', name: 'Felles mål', core: 'unknown', unique: false },
    ],
  }
}

/** Rows in the order of the indicators, one value for each rater. */
function ratingsOf(candidate: string, values: readonly (readonly FitLevel[])[]): readonly FitRating[] {
  return FIT_INDICATORS.flatMap((indicator, row) =>
    RATERS.map((rater, column) => ({
      id: `${candidate}-${indicator}-${rater}`,
      candidate,
      indicator,
      rater,
      date: '2025-02-25',
      value: values[row]![column]!,
      note: null,
    })),
  )
}

/** What one practitioner thinks, in the order of the attributes. */
function judgementsOf(candidate: string, verdicts: readonly AttributeVerdict[]): readonly AttributeJudgement[] {
  return PRACTITIONER_ATTRIBUTES.map(({ id }, index) => ({
    id: `${candidate}-${id}-kursleder-1`,
    candidate,
    attribute: id,
    rater: 'kursleder-1',
    date: '2025-02-25',
    verdict: verdicts[index]!,
    note: null,
  }))
}

/** Verdict, what was consulted and what it says, in the order of the sources. */
function knowledgeOf(candidate: string, said: readonly (readonly [KnowledgeVerdict, string, string])[]): readonly KnowledgeEntry[] {
  return KNOWLEDGE_SOURCES.map(({ id }, index) => {
    const [verdict, consulted, says] = said[index]!
    return { id: `${candidate}-${id}`, candidate, source: id, date: '2025-02-28', verdict, consulted, says }
  })
}

function guardOf(component: string): Pick<FitAssessmentRecord['coreGuards'][number], 'id' | 'candidate' | 'component'> {
  return { id: `vern-${component}`, candidate: 'parent-groups', component }
}

function eveningMeal(): PlannedAdaptation {
  return {
    id: 'tilpasning-kveldsmat',
    candidate: 'parent-groups',
    description: 'Felles kveldsmat og barnepass før samlingen.',
    timing: 'planning',
    planned: 'planned-proactive',
    decidedBy: ['programme-manager', 'recipients'],
    modified: 'contextual',
    level: 'target-group',
    contentNature: null,
    contextNature: 'format',
    components: ['evening-meal'],
    consistency: 'consistent',
    goals: ['reach', 'retention'],
    reason: 'Foreldre kommer rett fra jobb.',
    ownerView: 'agrees',
    tryOut: 'Prøves i én gruppe første halvår.',
  }
}

function smallerRolePlay(): PlannedAdaptation {
  return {
    id: 'tilpasning-rollespill',
    candidate: 'parent-groups',
    description: 'Rollespill i grupper på tre i stedet for foran alle.',
    timing: 'planning',
    planned: 'planned-proactive',
    decidedBy: ['treatment-team', 'developer'],
    modified: 'content',
    level: 'target-group',
    contentNature: 'tailoring',
    contextNature: null,
    components: ['role-play'],
    consistency: 'consistent',
    goals: ['fit', 'satisfaction'],
    reason: 'Mange kvier seg for å øve foran en hel gruppe.',
    ownerView: 'agrees-on-conditions',
    tryOut: 'Kursledere øver på hverandre først.',
  }
}
