import { en } from '@implementere/core/locales/en'
import type { CoreTexts } from '@implementere/core'
import { nb } from '@implementere/core/locales/nb'
import type { Language } from './arguments.ts'

/** The example's own words beside the library's texts. */
export interface Words {
  readonly texts: CoreTexts
  readonly usage: string
  readonly nature: Readonly<Record<'real' | 'synthetic', string>>
  readonly asOf: string
  readonly circle: string
  readonly wayOn: string
  readonly open: string
  readonly nothingOpen: string
  readonly unknown: string
  readonly passedUnmet: string
  readonly checklist: string
  readonly bounds: string
  readonly notAnswered: string
  readonly firstToDo: string
  readonly funnel: string
  readonly interval: string
  readonly notCounted: string
  readonly facts: string
  readonly undated: string
  readonly sources: string
  readonly kept: string
  readonly broken: (path: string) => string
  readonly unreadable: (path: string) => string
  readonly round: (iteration: number) => string
  readonly dimensions: string
  readonly noObservations: string
  readonly unknownRows: (count: number) => string
  readonly barriers: string
  readonly strategies: (count: number) => string
  readonly accepted: string
  readonly unanswered: string
  readonly tasks: (done: number, total: number, overdue: number) => string
  readonly nextSteps: string
  readonly moreSteps: (count: number) => string
  readonly reportWritten: (path: string) => string
  readonly next: Readonly<Record<'yes' | 'with-override' | 'no', (phase: string) => string>>
}

const NB: Words = {
  texts: nb,
  usage: 'Bruk: npm start -- [post.json ...] [--locale nb|en] [--as-of ÅÅÅÅ-MM-DD]',
  nature: { real: 'virkelig implementering, publiserte tall', synthetic: 'OPPDIKTET EKSEMPEL, ingen virkelig kommune' },
  asOf: 'per',
  circle: 'Fasesirkelen',
  wayOn: 'Hva som er åpent, og veien videre',
  open: 'Åpent i denne fasen',
  nothingOpen: 'ingenting',
  unknown: 'ukjent',
  passedUnmet: 'Gått videre selv om dette ikke var oppfylt',
  checklist: 'Sjekklisten',
  bounds: 'mulig',
  notAnswered: 'Ikke besvart',
  firstToDo: 'Det som gjenstår, det som tjener denne fasen først',
  funnel: 'Adopsjonstrakten',
  interval: '95 %-intervall',
  notCounted: 'ikke talt',
  facts: 'Det som ellers er kjent, med postens egne ord',
  undated: 'udatert',
  sources: 'Kilder',
  kept: 'Beholdt, men ikke brukt',
  broken: (path) => `${path} er ingen gyldig post:`,
  unreadable: (path) => `${path} lar seg ikke lese som JSON.`,
  round: (iteration) => `runde ${iteration}`,
  dimensions: 'De åtte dimensjonene',
  noObservations: 'Ingen observasjoner følger posten. Hva som ble gjennomført, er ukjent.',
  unknownRows: (count) => `${count} ukjent`,
  barriers: 'Hva som står i veien, og hva som gjøres',
  strategies: (count) => (count === 1 ? 'én strategi i planen' : `${count} strategier i planen`),
  accepted: 'latt være med vilje',
  unanswered: 'ingen strategi i planen',
  tasks: (done, total, overdue) => `${done} av ${total} oppgaver i planen er gjort, ${overdue} er over fristen.`,
  nextSteps: 'Neste steg',
  moreSteps: (count) => `… og ${count} til.`,
  reportWritten: (path) => `Rapport: ${path}`,
  next: {
    yes: (phase) => `Neste fase, ${phase}, kan nås nå.`,
    'with-override': (phase) => `Neste fase, ${phase}, kan nås nå bare med en begrunnet overstyring. Dette er ikke oppfylt:`,
    no: (phase) => `Neste fase, ${phase}, kan ikke nås nå:`,
  },
}

const EN: Words = {
  texts: en,
  usage: 'Usage: npm start -- [record.json ...] [--locale nb|en] [--as-of YYYY-MM-DD]',
  nature: { real: 'a real implementation, published figures', synthetic: 'MADE-UP EXAMPLE, no real municipality' },
  asOf: 'as of',
  circle: 'The circle of phases',
  wayOn: 'What is open, and the way on',
  open: 'Open in this phase',
  nothingOpen: 'nothing',
  unknown: 'unknown',
  passedUnmet: 'Went on although this was not met',
  checklist: 'The checklist',
  bounds: 'possible',
  notAnswered: 'Not answered',
  firstToDo: 'What is left, what serves this phase first',
  funnel: 'The adoption funnel',
  interval: '95% interval',
  notCounted: 'not counted',
  facts: "What else is known, in the record's own words",
  undated: 'undated',
  sources: 'Sources',
  kept: 'Kept, but not used',
  broken: (path) => `${path} is not a valid record:`,
  unreadable: (path) => `${path} cannot be read as JSON.`,
  round: (iteration) => `round ${iteration}`,
  dimensions: 'The eight dimensions',
  noObservations: 'No observations come with the record. What was delivered is unknown.',
  unknownRows: (count) => `${count} unknown`,
  barriers: 'What stands in the way, and what is done about it',
  strategies: (count) => (count === 1 ? 'one strategy in the plan' : `${count} strategies in the plan`),
  accepted: 'left as it is on purpose',
  unanswered: 'no strategy in the plan',
  tasks: (done, total, overdue) => `${done} of ${total} tasks in the plan are done, ${overdue} are overdue.`,
  nextSteps: 'Next steps',
  moreSteps: (count) => `… and ${count} more.`,
  reportWritten: (path) => `Report: ${path}`,
  next: {
    yes: (phase) => `The next phase, ${phase}, can be reached now.`,
    'with-override': (phase) => `The next phase, ${phase}, can be reached now only by an override with its reason. This is not met:`,
    no: (phase) => `The next phase, ${phase}, cannot be reached now:`,
  },
}

/** The words of a language. */
export const WORDS: Readonly<Record<Language, Words>> = { nb: NB, en: EN }
