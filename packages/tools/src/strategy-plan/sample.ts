import { emptyStrategyPlan } from './empty.ts'
import type { ChosenStrategy, PlannedTask, StrategyPlanRecord, SustainmentMeasure } from './record.ts'

/**
 * A finished record for KE3, made up.
 *
 * @example
 * ```ts
 * sampleStrategyPlan().tasks.length > 0 // => true
 * ```
 */
export function sampleStrategyPlan(): StrategyPlanRecord {
  return {
    ...emptyStrategyPlan(),
    strategies: STRATEGIES,
    skillChange: true,
    training: [
      {
        id: 'kurs-kursledere',
        label: 'Kurs for kursledere med veiledning i etterkant',
        includes: { theory: true, demonstration: true, ownPractice: true, peerCoaching: true },
        feedback: true,
      },
    ],
    tasks: TASKS,
    sustainment: SUSTAINMENT,
  }
}

const STRATEGIES: readonly ChosenStrategy[] = [
  {
    id: 'opplaering',
    strategy: 'eric.ongoingTraining',
    determinants: ['insufficientTraining'],
    tailoring: {
      outcome: 'changed',
      change: 'Kurset går over åtte halve dager i stedet for to hele, og hver økt ender med øving i rollespill.',
      reason: 'Sentrene kan ikke stenge en hel dag, og kurslederne ba om å øve mer enn å høre.',
    },
    specification: {
      actor: 'Fagleder',
      action: 'Holder kurs med øving og tilbakemelding, og veileder kurslederne to og to etterpå',
      target: 'De tre kurslederne skal kunne lede rollespill og grensesetting',
      temporality: 'Kurs i juni 2025, veiledning fra siste uke i juni',
      dose: 'Åtte halve dager, deretter 60 minutter veiledning annenhver uke',
      outcome: 'Kjernekomponentene blir gitt slik de er beskrevet',
      justification: 'Kurset i 2022 uten veiledning endret ikke praksis. Øving og veiledning må til.',
    },
    dimension: 'adherence',
  },
  {
    id: 'omfordeling',
    strategy: 'eric.reviseRoles',
    determinants: ['timePressure'],
    tailoring: {
      outcome: 'changed',
      change: 'Kontordagen på onsdag er gjort om til forberedelse. Inntakssamtalene er flyttet til sekretariatet.',
      reason: 'Kurslederne kan ikke få flere timer, men de kan bli kvitt oppgaver som andre kan gjøre.',
    },
    specification: {
      actor: 'Virksomhetsleder',
      action: 'Flytter inntakssamtaler til sekretariatet og setter av faste timer i timeplanen',
      target: 'Kursledernes tid til forberedelse',
      temporality: 'Ny timeplan før kurset begynner i juni 2025',
      dose: 'Fire timer i uka per kursleder',
      outcome: 'Gruppene blir holdt som planlagt',
      justification: 'Timelistene viser 1,5 timer fri tid i uka. Tiltaket krever fire.',
    },
    dimension: 'dosage',
  },
  {
    id: 'rekruttering',
    strategy: 'eric.prepareActiveParticipants',
    determinants: ['cfir.engaging.recipients'],
    tailoring: {
      outcome: 'fits-as-it-is',
      change: null,
      reason: 'Brukerrepresentanten har lest opplegget med to foreldregrupper i bydelen. De ville ha det slik det var.',
    },
    specification: {
      actor: 'Kursleder og brukerrepresentant',
      action: 'Inviterer på fem språk og ringer foreldrene før første møte',
      target: 'Foreldre som trenger tolk',
      temporality: 'Juni til august 2025',
      dose: 'Én samtale med hver familie',
      outcome: 'Deltakerne likner målgruppen',
      justification: 'Ingen av de 31 som ble henvist i 2024, trengte tolk, mot hver femte i bydelene.',
    },
    dimension: 'reach',
  },
]

const TASKS: readonly PlannedTask[] = [
  {
    id: 'timeplan',
    label: 'Legge om timeplanen og flytte inntakssamtalene',
    strategy: 'omfordeling',
    accountable: 'leder-1',
    contributors: ['fagleder-1'],
    start: '2025-04-22',
    due: '2025-05-23',
    durationDays: 15,
    dependsOn: [],
    done: '2025-05-20',
  },
  {
    id: 'kursopplegg',
    label: 'Dele kurset i åtte økter og lage øvelsene',
    strategy: 'opplaering',
    accountable: 'fagleder-1',
    contributors: [],
    start: '2025-04-28',
    due: '2025-05-30',
    durationDays: 18,
    dependsOn: [],
    done: '2025-05-28',
  },
  {
    id: 'kurs',
    label: 'Holde kurset',
    strategy: 'opplaering',
    accountable: 'fagleder-1',
    contributors: ['kursleder-1', 'kursleder-2', 'kursleder-3'],
    start: '2025-06-02',
    due: '2025-06-13',
    durationDays: null,
    dependsOn: ['kursopplegg', 'timeplan'],
    done: '2025-06-12',
  },
  {
    id: 'veiledning-start',
    label: 'Komme i gang med veiledning to og to',
    strategy: 'opplaering',
    accountable: 'fagleder-1',
    contributors: ['kursleder-1', 'kursleder-2', 'kursleder-3'],
    start: '2025-06-16',
    due: '2025-06-27',
    durationDays: null,
    dependsOn: ['kurs'],
    done: '2025-06-26',
  },
  {
    id: 'invitasjon',
    label: 'Skrive og oversette invitasjonen',
    strategy: 'rekruttering',
    accountable: 'fagleder-1',
    contributors: ['brukerrepresentant-1'],
    start: '2025-05-05',
    due: '2025-06-20',
    durationDays: 10,
    dependsOn: [],
    done: '2025-06-18',
  },
  {
    id: 'rekruttere',
    label: 'Ringe familiene og fylle de første gruppene',
    strategy: 'rekruttering',
    accountable: 'kursleder-2',
    contributors: ['kursleder-1', 'kursleder-3', 'brukerrepresentant-1'],
    start: '2025-06-23',
    due: '2025-08-29',
    durationDays: 30,
    dependsOn: ['invitasjon'],
    done: '2025-08-27',
  },
  {
    id: 'proverunde',
    label: 'Prøve første møte med kolleger',
    strategy: 'opplaering',
    accountable: 'kursleder-1',
    contributors: ['kursleder-2', 'kursleder-3'],
    start: '2025-08-18',
    due: '2025-08-29',
    durationDays: null,
    dependsOn: ['veiledning-start'],
    done: '2025-08-22',
  },
  {
    id: 'forste-gruppe',
    label: 'Åpne gruppene ved begge sentre',
    strategy: 'rekruttering',
    accountable: 'kursleder-1',
    contributors: ['kursleder-2', 'kursleder-3'],
    start: '2025-09-01',
    due: '2025-09-05',
    durationDays: null,
    dependsOn: ['proverunde', 'rekruttere'],
    done: '2025-09-03',
  },
]

const SUSTAINMENT: readonly SustainmentMeasure[] = [
  {
    id: 'nye-kursledere',
    topic: 'turnover-training',
    plan: 'Nye kursledere følger en gruppe i ett semester og får det samme kurset av fagleder.',
    accountable: 'fagleder-1',
  },
  { id: 'lonn-i-budsjettet', topic: 'funding', plan: 'Lønn ligger i ordinært budsjett. Materiell dekkes av tilskuddet.', accountable: 'leder-1' },
  {
    id: 'fast-veiledning',
    topic: 'supervision',
    plan: 'Veiledning annenhver onsdag, lagt inn i timeplanen for hele året.',
    accountable: 'fagleder-1',
  },
  { id: 'materiell', topic: 'material', plan: 'Ett sett ved hvert senter. Telles opp i august og januar.', accountable: 'kursleder-3' },
]
