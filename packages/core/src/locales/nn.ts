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
  overview: {
    reasons: {
      'no-phase-events': 'Posten har ingen fasehendingar. Kor arbeidet står, er ukjent; det er ikkje det same som «ikkje påbyrja».',
      'no-response': 'Posten har inga utfylt sjekkliste. Kor god implementeringa er, er ukjent.',
      'unknown-instrument': 'Den siste utfylte sjekklista er av eit slag som ikkje er kjent her.',
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
    issues: { 'unknown-event-type': 'hendinga er av ein type som denne versjonen ikkje kjenner; ho er teken vare på' },
  },
}
