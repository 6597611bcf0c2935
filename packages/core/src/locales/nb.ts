/**
 * Every text of the library in Norwegian Bokmål, by package.
 *
 * @module @implementere/core/locales/nb
 */
import { nb as barriers } from '@implementere/barriers/locales/nb'
import { nb as dimensions } from '@implementere/dimensions/locales/nb'
import { nb as model } from '@implementere/model/locales/nb'
import { nb as phases } from '@implementere/phases/locales/nb'
import { nb as qic } from '@implementere/qic/locales/nb'
import { nb as tools } from '@implementere/tools/locales/nb'
import { nextSteps } from './nb/next-steps.ts'
import { record } from './nb/record.ts'
import type { CoreTexts } from './texts.ts'

/** Every text in Norwegian Bokmål. */
export const nb: CoreTexts = {
  locale: 'nb',
  status: 'official',
  model,
  phases,
  qic,
  barriers,
  dimensions,
  tools,
  overview: {
    reasons: {
      'no-phase-events': 'Posten har ingen fasehendelser. Hvor arbeidet står, er ukjent; det er ikke det samme som «ikke påbegynt».',
      'no-response': 'Posten har ingen utfylt sjekkliste. Hvor god implementeringen er, er ukjent.',
      'unknown-instrument': 'Den siste utfylte sjekklisten er av et slag som ikke er kjent her.',
      'no-ratings': 'Ingen har vurdert barrierer og fremmende faktorer. Hva som står i veien, er ukjent.',
      'no-plan': 'Posten har ingen strategiplan.',
    },
    funnelStages: {
      beganTraining: 'begynte opplæringen',
      certified: 'ble sertifisert',
      stillPractising: 'praktiserer fortsatt',
      trained: 'er opplært',
      uses: 'bruker tiltaket',
      rightTargetGroup: 'bruker det med rett målgruppe',
      established: 'har det godt etablert',
    },
    issues: {
      'unknown-event-type': 'hendelsen er av en type som denne versjonen ikke kjenner; den er beholdt',
      'newer-version': 'posten er skrevet av en nyere versjon av biblioteket; oppdater før du leser den',
      'blank-text': 'teksten sier ingenting',
    },
    controlRules: {
      beyondLimits: 'et punkt utenfor grensene',
      twoOfThree: 'to av tre punkter langt ute på samme side',
      fourOfFive: 'fire av fem punkter godt ute på samme side',
      shift: 'en lang rekke på samme side av midtlinjen',
      trend: 'en lang rekke oppover eller nedover',
      alternation: 'punkter som går opp og ned annenhver gang',
      withinOneSigma: 'mange punkter tett ved midtlinjen',
      noneWithinOneSigma: 'mange punkter, ingen av dem tett ved midtlinjen',
      longRun: 'en uvanlig lang rekke på samme side av medianen',
      fewCrossings: 'uvanlig få kryssinger av medianen',
      fewRuns: 'uvanlig få rekker',
      manyRuns: 'uvanlig mange rekker',
    },
    controlRuleSets: {
      anhoej: 'Anhøj-reglene',
      nhs: 'reglene som NHS bruker',
      westernElectric: 'Western Electric-reglene',
      nelson: 'Nelson-reglene',
      ihi: 'reglene som IHI bruker',
    },
    intervals: {
      wilson: 'Wilsons intervall',
      'clopper-pearson': 'eksakt intervall (Clopper og Pearson)',
      'agresti-coull': 'intervall etter Agresti og Coull',
      jeffreys: 'Jeffreys’ intervall',
      'wilson-clustered': 'Wilsons intervall, utvidet for grupper som ligner innbyrdes',
      'ratio-clustered': 'intervall for et forhold over grupper',
      'newcombe-hybrid-score': 'Newcombes intervall for en forskjell',
      'student-t': 'intervall etter Students t',
      exact: 'eksakt intervall',
      log: 'intervall på logaritmisk skala',
    },
    reachable: {
      yes: 'kan gås inn i',
      'with-override': 'kan gås inn i når noen går god for det',
      no: 'kan ikke gås inn i',
    },
    natures: {
      real: 'forteller om noe som har hendt',
      synthetic: 'oppdiktet',
    },
    weightings: {
      declared: 'punktene teller slik instrumentet sier',
      equal: 'alle punkter teller likt',
    },
  },
  record,
  nextSteps,
}
