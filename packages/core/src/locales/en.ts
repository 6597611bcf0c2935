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
import { en as tools } from '@implementere/tools/locales/en'
import { nextSteps } from './en/next-steps.ts'
import { record } from './en/record.ts'
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
  tools,
  overview: {
    reasons: {
      'no-phase-events': 'The record has no phase events. Where the work stands is unknown, which is not the same as "not started".',
      'no-response': 'The record has no checklist response. How good the implementation is, is unknown.',
      'unknown-instrument': 'The latest checklist response is to an instrument that is not known here.',
      'no-ratings': 'Nobody has rated barriers and facilitators. What stands in the way is unknown.',
      'no-plan': 'The record has no strategy plan.',
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
    issues: {
      'unknown-event-type': 'the event is of a type that this version does not know; it is kept',
      'newer-version': 'the record was written by a later version of the library; update before reading it',
      'blank-text': 'the text says nothing',
    },
    controlRules: {
      beyondLimits: 'a point outside the limits',
      twoOfThree: 'two of three points far out on one side',
      fourOfFive: 'four of five points well out on one side',
      shift: 'a long run on one side of the centre line',
      trend: 'a long run up or down',
      alternation: 'points that go up and down by turns',
      withinOneSigma: 'many points close to the centre line',
      noneWithinOneSigma: 'many points, none of them close to the centre line',
      longRun: 'an unusually long run on one side of the median',
      fewCrossings: 'unusually few crossings of the median',
      fewRuns: 'unusually few runs',
      manyRuns: 'unusually many runs',
    },
    controlRuleSets: {
      anhoej: 'Anhøj rules',
      nhs: 'rules used by the NHS',
      westernElectric: 'Western Electric rules',
      nelson: 'Nelson rules',
      ihi: 'rules used by the IHI',
    },
    intervals: {
      wilson: "Wilson's interval",
      'clopper-pearson': 'exact interval (Clopper and Pearson)',
      'agresti-coull': 'interval by Agresti and Coull',
      jeffreys: "Jeffreys' interval",
      'wilson-clustered': "Wilson's interval, widened for groups that are alike inside",
      'ratio-clustered': 'interval of a ratio over groups',
      'newcombe-hybrid-score': "Newcombe's interval of a difference",
      'student-t': "interval by Student's t",
      exact: 'exact interval',
      log: 'interval on the logarithmic scale',
    },
    reachable: {
      yes: 'can be entered',
      'with-override': 'can be entered on somebody’s word',
      no: 'cannot be entered',
    },
    natures: {
      real: 'tells of something that happened',
      synthetic: 'made up',
    },
    weightings: {
      declared: 'items weigh as the instrument says',
      equal: 'all items weigh alike',
    },
  },
  record,
  nextSteps,
}
