import { seriesReasons } from '../../monitoring-plan/locales/nb.ts'
import type { ExecutionTexts } from '../texts.ts'

/** Texts of the tool for KE6 in Norwegian Bokmål. All are ours. */
export const execution: ExecutionTexts = {
  title: 'Iverksetting og monitorering',
  purpose: 'Se hva som skulle vært gjort, hva som er gjort, og hvilke tall som mangler.',
  fields: {
    replannings: 'Oppgaver som fikk ny frist',
    'replannings.task': 'Oppgave',
    'replannings.from': 'Gammel frist',
    'replannings.to': 'Ny frist; tom når oppgaven er gitt opp',
    'replannings.reason': 'Hvorfor',
    points: 'Tall for indikatorene',
    'points.indicator': 'Indikator',
    'points.date': 'En dag i perioden',
    'points.site': 'Sted; tomt når det gjelder alle',
    'points.numerator': 'Teller',
    'points.denominator': 'Nevner',
    'points.value': 'Verdi',
    'points.n': 'Antall verdier bak gjennomsnittet',
    'points.deviation': 'Standardavvik',
    adoptions: 'Hvor langt utøverne er kommet',
    'adoptions.service': 'Tjeneste',
    'adoptions.countedOn': 'Talt den',
    'adoptions.trained': 'Har fått opplæring',
    'adoptions.uses': 'Bruker tiltaket',
    'adoptions.rightTargetGroup': 'Bruker det med rett målgruppe',
    'adoptions.established': 'Har det som fast praksis',
  },
  options: {},
  checks: {
    'due-tasks-settled': 'Oppgavene som hadde frist, er gjort eller har fått ny frist med grunn',
    'data-points-present': 'Tallene som planen ba om, finnes',
  },
  warnings: {
    'adoption-undated': 'En telling mangler dato',
    'more-than-before': 'Flere på dette trinnet enn på trinnet før',
    'numerator-above-denominator': 'Telleren er større enn nevneren',
    'point-not-expected': 'Planen ber ikke om dette tallet',
    'point-undated': 'Et tall mangler dato',
    'replanning-unexplained': 'Den gamle fristen eller grunnen mangler',
    'unknown-indicator': 'Indikatoren finnes ikke i planen',
    'unknown-task': 'Oppgaven finnes ikke i planen',
    'lies-ahead': 'Datoen ligger fram i tid, så dette teller ikke ennå',
  },
  codes: {
    dueStatuses: {
      done: 'Gjort',
      replanned: 'Fikk ny frist',
      overdue: 'Over fristen',
      'to-come': 'Fristen er ikke ute',
    },
    methods: {
      'execution.dataPoints': 'Tall som finnes, av dem som var ventet',
      'execution.dueTasks': 'Oppgaver gjort eller flyttet med grunn, av dem som hadde frist',
      'execution.tasksDone': 'Oppgaver gjort, av alle i planen',
    },
    seriesReasons,
  },
}
