/**
 * Every text of the library in English, by package.
 *
 * @module @implementere/core/locales/en
 */
import { en as barriers } from '@implementere/barriers/locales/en'
import { en as dimensions } from '@implementere/dimensions/locales/en'
import { en as model } from '@implementere/model/locales/en'
import { en as phases } from '@implementere/phases/locales/en'
import { en as qic } from '@implementere/qic/locales/en'
import type { CoreTexts } from './texts.ts'

/** Every text in English. */
export const en: CoreTexts = {
  locale: 'en',
  status: 'draft',
  model,
  phases,
  qic,
  barriers,
  dimensions,
  overview: {
    reasons: {
      'no-phase-events': 'The record has no phase events. Where the work stands is unknown, which is not the same as "not started".',
      'no-response': 'The record has no checklist response. How good the implementation is, is unknown.',
      'unknown-instrument': 'The latest checklist response is to an instrument that is not known here.',
    },
    funnelStages: {
      beganTraining: 'began training',
      certified: 'were certified',
      stillPractising: 'still practise',
      trained: 'are trained',
      uses: 'use the intervention',
      rightTargetGroup: 'use it with the right target group',
      established: 'have it well established',
    },
    issues: { 'unknown-event-type': 'the event is of a type that this version does not know; it is kept' },
  },
}
