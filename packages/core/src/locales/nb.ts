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
  overview: {
    reasons: {
      'no-phase-events': 'Posten har ingen fasehendelser. Hvor arbeidet står, er ukjent; det er ikke det samme som «ikke påbegynt».',
      'no-response': 'Posten har ingen utfylt sjekkliste. Hvor god implementeringen er, er ukjent.',
      'unknown-instrument': 'Den siste utfylte sjekklisten er av et slag som ikke er kjent her.',
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
    issues: { 'unknown-event-type': 'hendelsen er av en type som denne versjonen ikke kjenner; den er beholdt' },
  },
}
