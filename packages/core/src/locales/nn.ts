/**
 * Every text of the library in Norwegian Nynorsk, by package.
 *
 * @module @implementere/core/locales/nn
 */
import { nn as barriers } from '@implementere/barriers/locales/nn'
import { nn as dimensions } from '@implementere/dimensions/locales/nn'
import { nn as model } from '@implementere/model/locales/nn'
import { nn as phases } from '@implementere/phases/locales/nn'
import { nn as qic } from '@implementere/qic/locales/nn'
import { nn as tools } from '@implementere/tools/locales/nn'
import { nextSteps } from './nn/next-steps.ts'
import { record } from './nn/record.ts'
import type { CoreTexts } from './texts.ts'

/** Every text in Norwegian Nynorsk. */
export const nn: CoreTexts = {
  locale: 'nn',
  status: 'draft',
  model,
  phases,
  qic,
  barriers,
  dimensions,
  tools,
  overview: {
    reasons: {
      'no-phase-events': 'Posten har ingen fasehendingar. Kor arbeidet står, er ukjent; det er ikkje det same som «ikkje påbyrja».',
      'no-response': 'Posten har inga utfylt sjekkliste. Kor god implementeringa er, er ukjent.',
      'unknown-instrument': 'Den siste utfylte sjekklista er av eit slag som ikkje er kjent her.',
      'no-ratings': 'Ingen har vurdert barrierar og fremjande faktorar. Kva som står i vegen, er ukjent.',
      'no-plan': 'Posten har ingen strategiplan.',
    },
    funnelStages: {
      beganTraining: 'byrja på opplæringa',
      certified: 'vart sertifiserte',
      stillPractising: 'praktiserer framleis',
      trained: 'er opplærte',
      uses: 'bruker tiltaket',
      rightTargetGroup: 'bruker det med rett målgruppe',
      established: 'har det godt etablert',
    },
    issues: {
      'unknown-event-type': 'hendinga er av ein type som denne versjonen ikkje kjenner; ho er teken vare på',
      'newer-version': 'posten er skriven av ein nyare versjon av biblioteket; oppdater før du les han',
      'blank-text': 'teksten seier ingenting',
    },
    controlRules: {
      beyondLimits: 'eit punkt utanfor grensene',
      twoOfThree: 'to av tre punkt langt ute på same sida',
      fourOfFive: 'fire av fem punkt godt ute på same sida',
      shift: 'ei lang rekkje på same sida av midtlinja',
      trend: 'ei lang rekkje oppover eller nedover',
      alternation: 'punkt som går opp og ned annakvar gong',
      withinOneSigma: 'mange punkt tett ved midtlinja',
      noneWithinOneSigma: 'mange punkt, ingen av dei tett ved midtlinja',
      longRun: 'ei uvanleg lang rekkje på same sida av medianen',
      fewCrossings: 'uvanleg få kryssingar av medianen',
      fewRuns: 'uvanleg få rekkjer',
      manyRuns: 'uvanleg mange rekkjer',
    },
    controlRuleSets: {
      anhoej: 'Anhøj-reglane',
      nhs: 'reglane som NHS bruker',
      westernElectric: 'Western Electric-reglane',
      nelson: 'Nelson-reglane',
      ihi: 'reglane som IHI bruker',
    },
    intervals: {
      wilson: 'Wilsons intervall',
      'clopper-pearson': 'eksakt intervall (Clopper og Pearson)',
      'agresti-coull': 'intervall etter Agresti og Coull',
      jeffreys: 'Jeffreys’ intervall',
      'wilson-clustered': 'Wilsons intervall, utvida for grupper som liknar innbyrdes',
      'ratio-clustered': 'intervall for eit forhold over grupper',
      'newcombe-hybrid-score': 'Newcombes intervall for ein skilnad',
      'student-t': 'intervall etter Students t',
      exact: 'eksakt intervall',
      log: 'intervall på logaritmisk skala',
    },
    reachable: {
      yes: 'kan gåast inn i',
      'with-override': 'kan gåast inn i når nokon går god for det',
      no: 'kan ikkje gåast inn i',
    },
    natures: {
      real: 'fortel om noko som har hendt',
      synthetic: 'oppdikta',
    },
    weightings: {
      declared: 'punkta tel slik instrumentet seier',
      equal: 'alle punkt tel likt',
    },
  },
  record,
  nextSteps,
}
