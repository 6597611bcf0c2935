import { SAMPLE_PEOPLE } from '../sample-story.ts'
import { emptyResults } from './empty.ts'
import type { InformantRole, ReportedValue, ResultsRecord, SustainabilityLevel, SustainabilityRating } from './record.ts'
import { SUSTAINABILITY_DOMAINS, type SustainabilityDomainId } from './sustainability-domains.ts'

/**
 * The finished evaluation of the made-up municipality: delivered as meant, goals met, and money and people the weak points.
 *
 * @example
 * ```ts
 * sampleResults().recommendation.choice // => 'continue'
 * ```
 */
export function sampleResults(): ResultsRecord {
  return {
    ...emptyResults(),
    period: { from: '2025-09-01', until: '2026-10-31' },
    ...sampleFindings(),
    comparison: 'before-and-after',
    pairs: [
      { id: 'gruppe-nord-1', exposure: 10.4, fidelity: 0.88, outcome: 7.1 },
      { id: 'gruppe-nord-2', exposure: 9.8, fidelity: 0.91, outcome: 6.8 },
      { id: 'gruppe-sor-1', exposure: 8.9, fidelity: 0.79, outcome: 5.2 },
      { id: 'gruppe-sor-2', exposure: 10.1, fidelity: 0.86, outcome: 6.4 },
    ],
    sustainability: sampleSustainability(),
    actions: [
      {
        id: 'svar-finansiering',
        domain: 'funding',
        response: 'change',
        owner: LEADER,
        due: '2026-12-15',
        note: 'Lønn til kurslederne inn i budsjettet for 2027.',
      },
      {
        id: 'svar-kapasitet',
        domain: 'capacity',
        response: 'change',
        owner: LEAD,
        due: '2027-03-31',
        note: 'Lære opp to kursledere til, én i hver bydel.',
      },
      { id: 'svar-planlegging', domain: 'planning', response: 'change', owner: LEAD, due: '2027-01-31', note: 'Skrive plan for 2027 til 2029.' },
    ],
    ownOutcomes: [
      { id: 'utfall-gjennomforing', outcome: 'feasibility', basis: 'records', verdict: 'good', absence: null, note: '43 av 44 samlinger ble holdt.' },
      {
        id: 'utfall-produktivitet',
        outcome: 'productivity',
        basis: 'records',
        verdict: 'mixed',
        absence: null,
        note: 'Fire grupper på fjorten måneder, planen var fem.',
      },
      {
        id: 'utfall-reach',
        outcome: 'reach',
        basis: 'records',
        verdict: 'mixed',
        absence: null,
        note: '49 av 120 familier. Få av dem trengte tolk.',
      },
      {
        id: 'utfall-kostnader',
        outcome: 'cost',
        basis: 'records',
        verdict: 'mixed',
        absence: null,
        note: 'Dyrere enn enesamtaler det første året, på høyde fra det andre.',
      },
      {
        id: 'utfall-barekraft',
        outcome: 'sustainability',
        basis: 'judgement',
        verdict: 'mixed',
        absence: null,
        note: 'Se vurderingen av bærekraften.',
      },
    ],
    costs: [
      { id: 'kostnad-opplaering', kind: 'start-up', amount: 184_000, note: 'Kurs og veiledning til tre kursledere.' },
      { id: 'kostnad-materiell', kind: 'start-up', amount: 22_500, note: 'Hefter og utstyr.' },
      { id: 'kostnad-lonn', kind: 'running', amount: 296_000, note: 'Kursledernes tid til grupper og forberedelse.' },
      { id: 'kostnad-mat', kind: 'running', amount: 38_000, note: 'Kveldsmat.' },
    ],
    views: [
      { id: 'syn-brukere', role: 'recipient', view: 'worth-it', note: 'Vi fikk øve på det vi strever med hjemme.' },
      {
        id: 'syn-kursledere',
        role: 'practitioner',
        view: 'worth-it',
        note: 'Rollespillene var vonde å komme i gang med. Nå ville vi ikke vært dem foruten.',
      },
      { id: 'syn-ledelse', role: 'leader', view: 'worth-it', note: 'Så lenge vi har folk til å holde gruppene.' },
      { id: 'syn-okonomi', role: 'administration', view: 'unsure', note: null },
    ],
    adjustments: [
      { id: 'folge-1', adjustment: 'cycle-1', effect: 'unchanged', note: 'Én gruppe var for lite til å se noe.' },
      { id: 'folge-2', adjustment: 'cycle-2', effect: 'better', note: 'Fra annethvert møte til om lag åtte av ti.' },
      { id: 'folge-3', adjustment: 'problem-1', effect: 'better', note: null },
    ],
    nothingAdjusted: false,
    lessons: [
      { id: 'laerdom-tid', coreElement: 'KE3', text: 'Fire timer i uka til forberedelse må stå i turnusen før første gruppe, ikke etter.' },
      {
        id: 'laerdom-rekruttering',
        coreElement: 'KE4',
        text: 'Helsestasjonen sendte først foreldre da brukerrepresentanten fortalte om gruppene der.',
      },
      { id: 'laerdom-rollespill', coreElement: 'KE7', text: 'Rollespill kommer i gang når kurslederen viser først.' },
    ],
    recommendation: {
      choice: 'continue',
      by: LEAD,
      date: '2026-11-05',
      rationale: 'Gruppene ble holdt som de skal, og de fleste foreldrene nådde målene sine. Det som kan velte det, er penger og folk.',
    },
  }
}

const [LEAD, LEADER] = SAMPLE_PEOPLE

function sampleFindings(): Pick<ResultsRecord, 'implementation' | 'outcomes'> {
  const finding = { cluster: null, preset: null, cut: null, goal: null, direction: null } as const
  return {
    implementation: [
      {
        ...finding,
        id: 'samlinger',
        dimension: 'dosage',
        measure: 'dosage.sessionsDelivered',
        reported: counted(43, 44),
        decisive: true,
        goal: 0.8,
        direction: 'at-least',
      },
      {
        ...finding,
        id: 'kjernekomponenter',
        dimension: 'adherence',
        measure: 'adherence.core',
        reported: { reached: null, of: null, value: 0.86, lower: 0.81, upper: 0.91, level: 0.95 },
        decisive: true,
        preset: 'durlakDupre2008',
        cut: 'upper',
      },
      {
        ...finding,
        id: 'familier',
        dimension: 'reach',
        measure: 'reach.coverage.persons',
        reported: counted(49, 120),
        decisive: false,
        goal: 0.4,
        direction: 'at-least',
      },
    ],
    outcomes: [
      {
        id: 'egne-mal',
        indicator: null,
        reported: counted(41, 52),
        decisive: true,
        goal: 0.6,
        direction: 'at-least',
        note: 'Foreldre som nådde målet de satte seg.',
      },
      {
        id: 'konflikter',
        indicator: null,
        reported: { reached: null, of: null, value: -3.1, lower: -5.4, upper: -0.8, level: 0.95 },
        decisive: false,
        goal: -2,
        direction: 'at-most',
        note: 'Endring i konflikter per uke, foreldrenes egne tall.',
      },
      {
        id: 'ovelser-hjemme',
        indicator: 'parents-practice',
        reported: null,
        decisive: false,
        goal: null,
        direction: null,
        note: 'Fra monitoreringen.',
      },
    ],
  }
}

/** Levels of both statements of each domain, as practitioners, leaders and recipients gave them. */
const SAMPLE_LEVELS: Readonly<
  Record<SustainabilityDomainId, Readonly<Record<'practitioner' | 'leader' | 'recipient', readonly (SustainabilityLevel | null)[]>>>
> = {
  support: { practitioner: [4, 3], leader: [4, 4], recipient: [4, null] },
  funding: { practitioner: [2, 1], leader: [2, 2], recipient: [null, null] },
  partnerships: { practitioner: [4, 4], leader: [4, 5], recipient: [3, 5] },
  capacity: { practitioner: [2, 2], leader: [3, 3], recipient: [null, 3] },
  evaluation: { practitioner: [4, 4], leader: [4, 4], recipient: [null, 4] },
  adaptation: { practitioner: [4, 5], leader: [4, 5], recipient: [4, null] },
  communication: { practitioner: [4, 3], leader: [4, 4], recipient: [3, 4] },
  planning: { practitioner: [2, 3], leader: [3, 4], recipient: [null, 3] },
  workflow: { practitioner: [4, 3], leader: [4, 4], recipient: [null, null] },
  training: { practitioner: [3, 4], leader: [4, 4], recipient: [null, null] },
}

const SAMPLE_RATERS = { practitioner: 'kursleder-1', leader: 'leder-1', recipient: 'brukerrepresentant-1' } as const

function sampleSustainability(): readonly SustainabilityRating[] {
  const roles = ['practitioner', 'leader', 'recipient'] as const satisfies readonly InformantRole[]
  return SUSTAINABILITY_DOMAINS.flatMap(({ id, items }) =>
    roles.flatMap((role) =>
      items.map((item, place) => ({ id: `${item}-${role}`, item, role, rater: SAMPLE_RATERS[role], level: SAMPLE_LEVELS[id][role][place] ?? null })),
    ),
  )
}

function counted(reached: number, of: number): ReportedValue {
  return { reached, of, value: null, lower: null, upper: null, level: null }
}
