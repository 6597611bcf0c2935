import { emptySustainmentDecision } from './empty.ts'
import type { RegisterEntry, SustainmentDecisionRecord } from './record.ts'

/**
 * The finished sustainment decision of the made-up municipality: parent groups become a permanent part of practice.
 *
 * @example
 * ```ts
 * sampleSustainmentDecision().decision.choice // => 'permanent-practice'
 * ```
 */
export function sampleSustainmentDecision(): SustainmentDecisionRecord {
  return {
    ...emptySustainmentDecision(),
    decision: {
      choice: 'permanent-practice',
      by: 'leder-1',
      date: '2026-11-12',
      rationale: 'Gruppene holdes som de skal, og foreldrene når målene sine. Vi gjør dem til en fast del av tilbudet.',
      change: null,
      nextPhase: 'plan',
      nextReview: '2027-11-01',
    },
    goal: { aim: 'practice', text: 'To grupper i hver bydel hvert år, med plass til foreldre som trenger tolk.', until: null },
    register: SAMPLE_REGISTER,
    fidelity: { practitioners: 7, assessed: 6, meeting: 4, measure: 'adherence.core', criterion: 0.8, since: '2026-01-01' },
    reopen: [
      { id: 'igjen-strategier', coreElement: 'KE3', reason: 'staff-turnover', note: 'Opplæring av nye kursledere må inn i planen.' },
      { id: 'igjen-forankring', coreElement: 'KE4', reason: 'weak-sustainability', note: 'Lønn til kurslederne må inn i det ordinære budsjettet.' },
      { id: 'igjen-monitorering', coreElement: 'KE5', reason: 'yearly-review', note: 'Færre skjemaer når gruppene blir fast tilbud.' },
    ],
    nothingToReopen: false,
  }
}

const SAMPLE_REGISTER: readonly RegisterEntry[] = [
  {
    id: 'opplaering',
    kind: 'newStaffTraining',
    site: null,
    owner: 'fagleder-1',
    deputies: ['kursleder-1'],
    document: 'in-force',
    nextReview: '2027-06-01',
    note: 'Nye kursledere følger en gruppe før de leder selv.',
  },
  {
    id: 'veiledning-nord',
    kind: 'supervision',
    site: 'familiesenter-nord',
    owner: 'fagleder-1',
    deputies: ['kursleder-2'],
    document: 'in-force',
    nextReview: '2027-02-01',
    note: 'Hver tredje uke mens gruppene går.',
  },
  {
    id: 'veiledning-sor',
    kind: 'supervision',
    site: 'familiesenter-sor',
    owner: 'kursleder-3',
    deputies: ['fagleder-1'],
    document: 'in-force',
    nextReview: '2027-02-01',
    note: null,
  },
  {
    id: 'gjennomgang',
    kind: 'yearlyReview',
    site: null,
    owner: 'fagleder-1',
    deputies: ['leder-1'],
    document: 'in-force',
    nextReview: '2027-11-01',
    note: 'Med brukerrepresentanten.',
  },
  {
    id: 'monitorering',
    kind: 'monitoring',
    site: null,
    owner: 'kursleder-1',
    deputies: ['fagleder-1'],
    document: 'in-force',
    nextReview: '2027-03-01',
    note: 'Samlingslogg og foreldrenes egne mål.',
  },
  {
    id: 'finansiering',
    kind: 'funding',
    site: null,
    owner: 'leder-1',
    deputies: [],
    document: 'draft',
    nextReview: '2026-12-15',
    note: 'Budsjettet for 2027 vedtas i desember.',
  },
  {
    id: 'eierskap',
    kind: 'ownership',
    site: null,
    owner: 'leder-1',
    deputies: ['fagleder-1'],
    document: 'in-force',
    nextReview: '2027-11-01',
    note: null,
  },
  {
    id: 'materiell',
    kind: 'material',
    site: null,
    owner: 'kursleder-2',
    deputies: ['kursleder-3'],
    document: 'in-force',
    nextReview: '2027-08-01',
    note: 'Hefter på tre språk.',
  },
]
