import { emptyAnchoring } from './empty.ts'
import {
  LEADERSHIP_SUBSCALES,
  type AnchoringRecord,
  type KeyPerson,
  type KeyRole,
  type LeadershipRating,
  type Stakeholder,
  type StakeholderMessage,
  type TeamMember,
} from './record.ts'

/**
 * The finished record of the made-up municipality: who stands behind the parent groups, and who leads the work.
 *
 * @example
 * ```ts
 * sampleAnchoring().charter.agreed // => '2025-01-27'
 * ```
 */
export function sampleAnchoring(): AnchoringRecord {
  return {
    ...emptyAnchoring(),
    stakeholders: sampleStakeholders(),
    actions: [
      {
        id: 'handling-barnevern',
        stakeholder: 'barnevern',
        description: 'Møte om hvem gruppene passer for, og hvordan sakene følges opp etterpå.',
        owner: 'leder-1',
        due: '2025-05-15',
        done: '2025-05-12',
      },
      {
        id: 'handling-kommunedirektor',
        stakeholder: 'kommunedirektor',
        description: 'Kort notat med ventetider og hva gruppene koster.',
        owner: 'fagleder-1',
        due: '2025-06-01',
        done: '2025-05-28',
      },
    ],
    areas: [
      { id: 'familiesenter-nord', label: 'Familiesenter nord' },
      { id: 'familiesenter-sor', label: 'Familiesenter sør' },
    ],
    keyPeople: sampleKeyPeople(),
    messages: sampleMessages(),
    userInvolvement: [
      { id: 'gruppeintervju', form: 'asked', date: '2025-02-12', persons: 8, outcome: 'Felles kveldsmat og barnepass kom med i planen.' },
      {
        id: 'brukerplass',
        form: 'deciding-together',
        date: '2025-04-10',
        persons: 1,
        outcome: 'En forelder har fast plass i implementeringsteamet.',
      },
    ],
    sponsorCommitments: [
      {
        id: 'lofte-leder',
        sponsor: 'leder-1',
        date: '2025-03-18',
        covers: ['time', 'staff', 'priority'],
        note: 'To kursledere frigjøres én dag i uken fra august.',
      },
    ],
    teamMembers: sampleTeam(),
    charter: {
      agreed: '2025-01-27',
      meetingIntervalWeeks: 3,
      mandateFrom: 'leder-1',
      mandateScopes: ['plan', 'adaptations', 'training'],
      mandate: 'Teamet styrer plan, opplæring og mindre tilpasninger. Penger og bemanning tas opp med lederen.',
      reviews: [
        { id: 'gjennomgang-1', date: '2025-04-10', note: 'Brukerrepresentanten kom med.' },
        { id: 'gjennomgang-2', date: '2025-09-15', note: 'Kortere mellom møtene mens gruppene starter.' },
        { id: 'gjennomgang-3', date: '2026-03-05', note: null },
        { id: 'gjennomgang-4', date: '2026-10-15', note: 'Ansvaret for drift går over til sentrene.' },
      ],
    },
    leadershipRatings: [
      ...ratingsBy('kursleder-1', [2.67, 3, 3.33, 2.67]),
      ...ratingsBy('kursleder-2', [2, 2.67, 3, 2.33]),
      ...ratingsBy('kursleder-3', [1.67, 2.33, 3.67, 2.67]),
    ],
  }
}

function sampleStakeholders(): readonly Stakeholder[] {
  const base = { commitmentDate: null, note: null }
  return [
    {
      ...base,
      id: 'foreldre',
      level: 'recipient',
      label: 'Foreldre i målgruppen',
      contact: 'brukerrepresentant-1',
      involvement: 'consulted',
      influence: 3,
      support: 2,
    },
    {
      ...base,
      id: 'kursledere',
      level: 'practitioner',
      label: 'Kursledere',
      contact: 'kursleder-1',
      involvement: 'involved',
      influence: 4,
      support: 2,
      commitmentDate: '2025-03-20',
    },
    {
      ...base,
      id: 'senterledere',
      level: 'leader',
      label: 'Lederne for familiesentrene',
      contact: 'leder-1',
      involvement: 'involved',
      influence: 5,
      support: 2,
      commitmentDate: '2025-03-18',
    },
    {
      ...base,
      id: 'barnevern',
      level: 'leader',
      label: 'Barnevernstjenesten',
      contact: 'leder-2',
      involvement: 'consulted',
      influence: 4,
      support: -1,
      note: 'Frykter at familier med store vansker blir gående i gruppe.',
    },
    {
      ...base,
      id: 'kommunedirektor',
      level: 'municipality',
      label: 'Kommunedirektøren',
      contact: 'kommunedirektor-1',
      involvement: 'informed',
      influence: 5,
      support: 0,
    },
    {
      ...base,
      id: 'kompetansesenter',
      level: 'region',
      label: 'Kompetansesenteret',
      contact: 'radgiver-1',
      involvement: 'involved',
      influence: 3,
      support: 2,
    },
    {
      ...base,
      id: 'tiltakseier',
      level: 'national-owner',
      label: 'Tiltakseieren',
      contact: 'tiltakseier-1',
      involvement: 'consulted',
      influence: 3,
      support: 1,
    },
  ]
}

function sampleKeyPeople(): readonly KeyPerson[] {
  const part = (role: KeyRole, person: string, area: string | null): KeyPerson => ({
    id: area === null ? `${role}-${person}` : `${role}-${area}`,
    role,
    person,
    area,
    until: null,
    note: null,
  })
  return [
    part('champion', 'kursleder-1', null),
    part('opinion-leader', 'kursleder-3', null),
    part('service-leader', 'leder-1', 'familiesenter-nord'),
    part('service-leader', 'leder-3', 'familiesenter-sor'),
    part('specialist', 'fagleder-1', 'familiesenter-nord'),
    part('specialist', 'kursleder-2', 'familiesenter-sor'),
    part('lay-adviser', 'brukerrepresentant-1', null),
  ]
}

function sampleMessages(): readonly StakeholderMessage[] {
  return [
    {
      id: 'behov-ansatte',
      topic: 'need',
      audience: 'practitioner',
      by: 'fagleder-1',
      planned: '2025-03-25',
      given: '2025-03-25',
      channel: 'Fagdag',
      content: 'Ventelisten og hva foreldrene sier.',
    },
    {
      id: 'behov-kommune',
      topic: 'need',
      audience: 'municipality',
      by: 'leder-1',
      planned: '2025-05-28',
      given: '2025-05-28',
      channel: 'Notat',
      content: null,
    },
    {
      id: 'nytte-foreldre',
      topic: 'benefit',
      audience: 'recipient',
      by: 'brukerrepresentant-1',
      planned: '2025-08-20',
      given: '2025-08-21',
      channel: 'Foreldremøter',
      content: 'Hva gruppene er, og hva andre har fått ut av dem.',
    },
  ]
}

function sampleTeam(): readonly TeamMember[] {
  return [
    {
      id: 'team-fagleder',
      person: 'fagleder-1',
      roles: ['leader', 'trainer'],
      timeShare: 0.4,
      until: null,
      responsibilities: 'Leder møtene, planen og veiledningen.',
    },
    {
      id: 'team-kursleder',
      person: 'kursleder-1',
      roles: ['professional'],
      timeShare: 0.1,
      until: null,
      responsibilities: 'Bringer inn erfaringer fra gruppene.',
    },
    {
      id: 'team-data',
      person: 'kursleder-2',
      roles: ['data', 'coordinator'],
      timeShare: 0.1,
      until: null,
      responsibilities: 'Samler inn og viser fram tallene.',
    },
    { id: 'team-bruker', person: 'brukerrepresentant-1', roles: ['user-representative'], timeShare: null, until: null, responsibilities: null },
  ]
}

/** One rater's means in the order of the subscales. */
function ratingsBy(rater: string, values: readonly number[]): readonly LeadershipRating[] {
  return LEADERSHIP_SUBSCALES.map((subscale, index) => ({
    id: `${rater}-${subscale}`,
    leader: 'fagleder-1',
    subscale,
    rater,
    date: '2026-02-10',
    value: values[index]!,
  }))
}
