import { seriesReasons } from '../../monitoring-plan/locales/nn.ts'
import type { ExecutionTexts } from '../texts.ts'

/** Texts of the tool for KE6 in Norwegian Nynorsk. All are ours. */
export const execution: ExecutionTexts = {
  title: 'Iverksetjing og monitorering',
  purpose: 'Sjå kva som skulle vore gjort, kva som er gjort, og kva tal som manglar.',
  fields: {
    replannings: 'Oppgåver som fekk ny frist',
    'replannings.task': 'Oppgåve',
    'replannings.from': 'Gammal frist',
    'replannings.to': 'Ny frist; tom når oppgåva er gitt opp',
    'replannings.reason': 'Kvifor',
    points: 'Tal for indikatorane',
    'points.indicator': 'Indikator',
    'points.date': 'Ein dag i perioden',
    'points.site': 'Stad; tomt når det gjeld alle',
    'points.numerator': 'Teljar',
    'points.denominator': 'Nemnar',
    'points.value': 'Verdi',
    'points.n': 'Talet på verdiar bak gjennomsnittet',
    'points.deviation': 'Standardavvik',
    adoptions: 'Kor langt utøvarane er komne',
    'adoptions.service': 'Teneste',
    'adoptions.countedOn': 'Talt den',
    'adoptions.trained': 'Har fått opplæring',
    'adoptions.uses': 'Bruker tiltaket',
    'adoptions.rightTargetGroup': 'Bruker det med rett målgruppe',
    'adoptions.established': 'Har det som fast praksis',
  },
  options: {},
  checks: {
    'due-tasks-settled': 'Oppgåvene som hadde frist, er gjorde eller har fått ny frist med grunn',
    'data-points-present': 'Tala som planen bad om, finst',
  },
  warnings: {
    'adoption-undated': 'Ei teljing manglar dato',
    'more-than-before': 'Fleire på dette trinnet enn på trinnet før',
    'numerator-above-denominator': 'Teljaren er større enn nemnaren',
    'point-not-expected': 'Planen bed ikkje om dette talet',
    'point-undated': 'Eit tal manglar dato',
    'replanning-unexplained': 'Den gamle fristen eller grunnen manglar',
    'unknown-indicator': 'Indikatoren finst ikkje i planen',
    'unknown-task': 'Oppgåva finst ikkje i planen',
    'lies-ahead': 'Datoen ligg fram i tid, så dette tel ikkje enno',
  },
  codes: {
    dueStatuses: {
      done: 'Gjort',
      replanned: 'Fekk ny frist',
      overdue: 'Over fristen',
      'to-come': 'Fristen er ikkje ute',
    },
    methods: {
      'execution.dataPoints': 'Tal som finst, av dei som var venta',
      'execution.dueTasks': 'Oppgåver gjorde eller flytta med grunn, av dei som hadde frist',
      'execution.tasksDone': 'Oppgåver gjorde, av alle i planen',
    },
    seriesReasons,
  },
}
