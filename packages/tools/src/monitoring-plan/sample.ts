import { emptyMonitoringPlan } from './empty.ts'
import type { Indicator, MonitoringPlanRecord } from './record.ts'

/**
 * The monitoring plan of the made-up municipality.
 *
 * @example
 * ```ts
 * sampleMonitoringPlan().goals.map(({ kind }) => kind) // => ['practice', 'knowledge', 'understanding', 'reflection']
 * ```
 */
export function sampleMonitoringPlan(): MonitoringPlanRecord {
  return {
    ...emptyMonitoringPlan(),
    indicators: [...qualityIndicators(), ...usefulnessIndicators()],
    exemptions: [
      {
        id: 'exemption-1',
        dimension: 'differentiation',
        reason: 'Kommunen har ingen andre foreldregrupper som dette kan forveksles med. Vi ser på det igjen hvis det kommer et nytt tilbud.',
      },
    ],
    goals: [
      {
        id: 'goal-1',
        kind: 'practice',
        text: 'Foreldrene oppmuntrer barna oftere og setter grenser på en roligere måte.',
        indicators: ['parents-practice'],
      },
      { id: 'goal-2', kind: 'knowledge', text: 'Kurslederne kjenner kjernekomponentene og hvorfor de virker.', indicators: ['staff-knowledge'] },
      {
        id: 'goal-3',
        kind: 'understanding',
        text: 'De ansatte har samme bilde av hva en foreldregruppe er og ikke er.',
        indicators: ['staff-knowledge'],
      },
      {
        id: 'goal-4',
        kind: 'reflection',
        text: 'Kurslederne ser på egne rollespill sammen og prøver ut noe nytt.',
        indicators: ['shared-reflection'],
      },
    ],
  }
}

function qualityIndicators(): readonly Indicator[] {
  return [
    {
      ...monthly('role-play-delivered', 'adherence', 8),
      name: 'Møter med rollespill',
      definition: 'Et møte teller når minst ett rollespill ble gjennomført slik håndboka beskriver.',
      numerator: 'Møter med rollespill',
      denominator: 'Møter som ble holdt',
      bands: 'durlakDupre2008',
    },
    {
      ...monthly('attendance', 'responsiveness', 40),
      name: 'Oppmøte',
      definition: 'En forelder er til stede når hun eller han er med minst halve møtet.',
      numerator: 'Foreldre til stede, summert over møter',
      denominator: 'Påmeldte foreldre, summert over møter',
    },
    {
      ...byTerm('sessions-held', 'dosage', 12),
      frequency: 'quarter',
      start: '2025-10-01',
      name: 'Møter holdt av møter planlagt',
      definition: 'Et møte er holdt når det varte minst halve tiden.',
      numerator: 'Møter holdt',
      denominator: 'Møter i planen',
      target: 0.8,
      better: 'higher',
    },
    {
      ...byTerm('families-reached', 'reach', 60),
      name: 'Familier nådd',
      definition: 'Familier som møtte minst én gang, av dem som helsestasjonen mener er i målgruppa.',
      numerator: 'Familier som møtte',
      denominator: 'Familier i målgruppa',
      dataSource: 'Liste fra helsestasjonen, uten navn',
      target: 0.4,
      better: 'higher',
    },
    {
      ...byTerm('rated-skill', 'quality', 6),
      name: 'Vurdert ferdighet',
      definition: 'Veileders vurdering av ett opptak per kursleder og samling, 1 til 5.',
      unit: 'mean',
      expectedDeviation: 0.8,
      dataSource: 'Veileders skjema',
      target: 3.5,
      better: 'higher',
      burden: [{ id: 'b1', role: 'veileder', minutes: 240 }],
    },
    {
      ...byTerm('other-help', 'comparisonMonitoring', 25),
      name: 'Familier med annen foreldreveiledning',
      definition: 'Familier som fikk annen foreldreveiledning samtidig, etter eget utsagn.',
      numerator: 'Familier med annen veiledning',
      denominator: 'Familier som svarte',
      target: 0.5,
      better: 'lower',
    },
    {
      ...byTerm('changes-made', 'adaptation', 1),
      name: 'Endringer i opplegget',
      definition: 'Endringer som noen tok opp i fagmøtet, uansett størrelse.',
      unit: 'count',
      target: 4,
      better: 'lower',
    },
    {
      ...byTerm('team-checklist', null, 4),
      name: 'Sjekkliste for kvalitet i arbeidet',
      definition: 'Snittet av komponentene i sjekklista, fylt ut av teamet hver for seg.',
      origin: 'checklist',
      instrument: 'qic-no@1',
      level: 'municipality',
      dataSource: 'Teamets svar på sjekklista',
      target: 0.6,
      better: 'higher',
    },
  ]
}

function usefulnessIndicators(): readonly Indicator[] {
  return [
    {
      ...byTerm('parents-practice', null, 25),
      purpose: 'usefulness',
      name: 'Foreldre som bruker oppmuntring daglig',
      definition: 'Foreldre som svarer «hver dag» på spørsmålet om oppmuntring ved siste møte.',
      numerator: 'Foreldre som svarer «hver dag»',
      denominator: 'Foreldre som svarte',
      level: 'case',
      target: 0.6,
      better: 'higher',
    },
    {
      ...byTerm('staff-knowledge', null, 8),
      purpose: 'usefulness',
      name: 'Kunnskap om kjernekomponentene',
      definition: 'Snitt av ti spørsmål til de ansatte, 0 til 10 poeng.',
      unit: 'mean',
      expectedDeviation: 1.5,
      level: 'practitioner',
      target: 7,
      better: 'higher',
    },
    {
      ...byTerm('shared-reflection', null, 1),
      purpose: 'usefulness',
      frequency: 'quarter',
      start: '2025-10-01',
      name: 'Møter der kursledere ser på egne rollespill sammen',
      definition: 'Veiledningsmøter der minst to kursledere viste hvert sitt opptak.',
      unit: 'count',
      level: 'municipality',
      target: 2,
      better: 'higher',
    },
  ]
}

function monthly(id: string, dimension: Indicator['dimension'], expectedPerPeriod: number): Indicator {
  return { ...byTerm(id, dimension, expectedPerPeriod), frequency: 'month', ruleSet: 'anhoej', baselinePlanned: true }
}

function byTerm(id: string, dimension: Indicator['dimension'], expectedPerPeriod: number): Indicator {
  return {
    id,
    purpose: 'quality',
    dimension,
    name: null,
    definition: null,
    numerator: null,
    denominator: null,
    dataSource: 'Kursledernes skjema etter hvert møte',
    origin: 'recorded',
    measure: null,
    instrument: null,
    unit: 'proportion',
    level: 'site',
    frequency: 'term',
    start: '2025-09-01',
    end: null,
    expectedPerPeriod,
    expectedDeviation: null,
    owner: 'fagleder-1',
    ruleSet: null,
    bands: null,
    target: null,
    better: null,
    baselinePlanned: null,
    feedback: [
      { id: 'f1', recipient: 'kursledere', how: 'supervision' },
      { id: 'f2', recipient: 'leder-1', how: 'report' },
    ],
    burden: [
      { id: 'b1', role: 'kursleder', minutes: 15 },
      { id: 'b2', role: 'fagleder', minutes: 20 },
    ],
  }
}
