import type { Licence } from '../source.ts'

/** What is known of a DOI: printed in a source of ours, looked up, given but not checked, or not printed and none given. */
export const DOI_STATUSES = ['printed', 'looked-up', 'not-checked', 'none-printed'] as const

/** One of {@link DOI_STATUSES}. */
export type DoiStatus = (typeof DOI_STATUSES)[number]

/** A work that a definition of these packages rests on. */
export interface ReferenceDefinition {
  readonly id: string
  readonly text: string
  /** Without a resolver in front, `10.1007/...`; null where none is known. */
  readonly doi: string | null
  readonly doiStatus: DoiStatus
  /** Where it is found when it has no DOI; null where no address is known. */
  readonly url: string | null
  /** Terms of the work as a whole. */
  readonly licence: Licence
  /** Which of the two Norwegian sources names it; empty for those two themselves and for what we have added. */
  readonly namedBy: readonly ('model' | 'lecture')[]
}

/** Every work that a `citation` of a definition can name, this library among them (`ours`). */
export const REFERENCES = [
  {
    id: 'aarons2011',
    text: 'Aarons, G. A., Hurlburt, M. & Horwitz, S. M. (2011). Advancing a conceptual model of evidence-based practice implementation in public service sectors. Administration and Policy in Mental Health and Mental Health Services Research, 38(1), 4-23.',
    doi: '10.1007/s10488-010-0327-7',
    doiStatus: 'printed',
    url: null,
    licence: 'copyright',
    namedBy: ['model'],
  },
  {
    id: 'fixsenBlase2020',
    text: 'Fixsen, D. L. & Blase, K. A. (2020). Active implementation frameworks. In Handbook on implementation science (pp. 62-87). Edward Elgar.',
    doi: null,
    doiStatus: 'none-printed',
    url: null,
    licence: 'copyright',
    namedBy: ['model'],
  },
  {
    id: 'metzBartley2012',
    text: 'Metz, A. & Bartley, L. (2012). Active implementation frameworks for program success. Zero to Three, 32(4), 11-18.',
    doi: null,
    doiStatus: 'none-printed',
    url: null,
    licence: 'copyright',
    namedBy: ['model'],
  },
  {
    id: 'ecclesMittman2006',
    text: 'Eccles, M. P. & Mittman, B. S. (2006). Welcome to Implementation Science. Implementation Science, 1, 1.',
    doi: '10.1186/1748-5908-1-1',
    doiStatus: 'looked-up',
    url: null,
    licence: 'cc-by-2.0',
    namedBy: ['lecture'],
  },
  {
    id: 'dearing2009',
    text: 'Dearing, J. W. (2009). Applying diffusion of innovation theory to intervention development. Research on Social Work Practice, 19(5), 503-518.',
    doi: '10.1177/1049731509335569',
    doiStatus: 'looked-up',
    url: null,
    licence: 'copyright',
    namedBy: ['lecture'],
  },
  {
    id: 'meyersQif2012',
    text: 'Meyers, D. C., Durlak, J. A. & Wandersman, A. (2012). The Quality Implementation Framework: a synthesis of critical steps in the implementation process. American Journal of Community Psychology, 50, 462-480.',
    doi: '10.1007/s10464-012-9522-x',
    doiStatus: 'looked-up',
    url: null,
    licence: 'copyright',
    namedBy: ['lecture'],
  },
  {
    id: 'meyersQit2012',
    text: 'Meyers, D. C., Katz, J., Chien, V., Wandersman, A., Scaccia, J. P. & Wright, A. (2012). Practical implementation science: developing and piloting the Quality Implementation Tool. American Journal of Community Psychology, 50, 481-496.',
    doi: '10.1007/s10464-012-9521-y',
    doiStatus: 'looked-up',
    url: null,
    licence: 'copyright',
    namedBy: [],
  },
  {
    id: 'daneSchneider1998',
    text: 'Dane, A. V. & Schneider, B. H. (1998). Program integrity in primary and early secondary prevention: are implementation effects out of control? Clinical Psychology Review, 18(1), 23-45.',
    doi: '10.1016/S0272-7358(97)00043-3',
    doiStatus: 'looked-up',
    url: null,
    licence: 'copyright',
    namedBy: ['lecture'],
  },
  {
    id: 'durlakDupre2008',
    text: 'Durlak, J. A. & DuPre, E. P. (2008). Implementation matters: a review of research on the influence of implementation on program outcomes and the factors affecting implementation. American Journal of Community Psychology, 41, 327-350.',
    doi: '10.1007/s10464-008-9165-0',
    doiStatus: 'looked-up',
    url: null,
    licence: 'copyright',
    namedBy: ['lecture'],
  },
  {
    id: 'dusenbury2003',
    text: 'Dusenbury, L., Brannigan, R., Falco, M. & Hansen, W. B. (2003). A review of research on fidelity of implementation: implications for drug abuse prevention in school settings. Health Education Research, 18(2), 237-256.',
    doi: '10.1093/her/18.2.237',
    doiStatus: 'not-checked',
    url: null,
    licence: 'copyright',
    namedBy: ['lecture'],
  },
  {
    id: 'greenberg2005',
    text: 'Greenberg, M. T., Domitrovich, C. E., Graczyk, P. A. & Zins, J. E. (2005). The study of implementation in school-based preventive interventions: theory, research, and practice. SAMHSA. Not to be distributed for a fee.',
    doi: null,
    doiStatus: 'none-printed',
    url: null,
    licence: 'public-domain',
    namedBy: ['lecture'],
  },
  {
    id: 'joyceShowers2002',
    text: 'Joyce, B. & Showers, B. (2002). The lecture does not print the title.',
    doi: null,
    doiStatus: 'none-printed',
    url: null,
    licence: 'facts',
    namedBy: ['lecture'],
  },
  {
    id: 'nubu2019',
    text: 'Norsk senter for studier av problematferd og innovativ praksis (2019). Lecture slides on implementation, 17.06.2019.',
    doi: null,
    doiStatus: 'none-printed',
    url: null,
    licence: 'copyright',
    namedBy: [],
  },
  {
    id: 'implementere',
    text: 'RBUP Øst og Sør, RKBU Nord, RKBU Midt-Norge & RKBU Vest. Modellen Implementere. implementere.no.',
    doi: null,
    doiStatus: 'none-printed',
    url: 'https://implementere.no/',
    licence: 'not-stated',
    namedBy: [],
  },
  {
    id: 'damschroder2022',
    text: 'Damschroder, L. J., Reardon, C. M., Widerquist, M. A. O. & Lowery, J. (2022). The updated Consolidated Framework for Implementation Research based on user feedback. Implementation Science, 17, 75.',
    doi: '10.1186/s13012-022-01245-0',
    doiStatus: 'looked-up',
    url: null,
    licence: 'cc-by-4.0',
    namedBy: [],
  },
  {
    id: 'chamberlain2011',
    text: 'Chamberlain, P., Brown, C. H. & Saldana, L. (2011). Observational measure of implementation progress in community based settings: the Stages of Implementation Completion (SIC). Implementation Science, 6, 116.',
    doi: '10.1186/1748-5908-6-116',
    doiStatus: 'looked-up',
    url: null,
    licence: 'cc-by-2.0',
    namedBy: [],
  },
  {
    id: 'taylor2014',
    text: 'Taylor, M. J., McNicholas, C., Nicolay, C., Darzi, A., Bell, D. & Reed, J. E. (2014). Systematic review of the application of the plan-do-study-act method to improve quality in healthcare. BMJ Quality & Safety, 23(4), 290-298.',
    doi: '10.1136/bmjqs-2013-001862',
    doiStatus: 'looked-up',
    url: null,
    licence: 'copyright',
    namedBy: [],
  },
  {
    id: 'gotCoaching',
    text: 'Web page “got coaching” at tuccionline.com: a reproduction of the training table of Joyce & Showers 2002.',
    doi: null,
    doiStatus: 'none-printed',
    url: null,
    licence: 'facts',
    namedBy: [],
  },
  {
    id: 'coachingToolkit',
    text: 'Coaching Toolkit (web document): a reproduction of the training table that cites Joyce & Showers 2002 and Showers, Joyce & Bennett 1987.',
    doi: null,
    doiStatus: 'none-printed',
    url: null,
    licence: 'facts',
    namedBy: [],
  },
  {
    id: 'anhojOlesen2014',
    text: 'Anhøj, J. & Olesen, A. V. (2014). Run charts revisited: a simulation study of run chart rules for detection of non-random variation in health care processes. PLoS ONE, 9(11), e113825.',
    doi: '10.1371/journal.pone.0113825',
    doiStatus: 'not-checked',
    url: null,
    licence: 'cc-by-4.0',
    namedBy: [],
  },
  {
    id: 'cicchetti1994',
    text: 'Cicchetti, D. V. (1994). Guidelines, criteria, and rules of thumb for evaluating normed and standardized assessment instruments in psychology. Psychological Assessment, 6(4), 284-290.',
    doi: '10.1037/1040-3590.6.4.284',
    doiStatus: 'not-checked',
    url: null,
    licence: 'copyright',
    namedBy: [],
  },
  {
    id: 'kooLi2016',
    text: 'Koo, T. K. & Li, M. Y. (2016). A guideline of selecting and reporting intraclass correlation coefficients for reliability research. Journal of Chiropractic Medicine, 15(2), 155-163.',
    doi: '10.1016/j.jcm.2016.02.012',
    doiStatus: 'not-checked',
    url: null,
    licence: 'copyright',
    namedBy: [],
  },
  {
    id: 'krippendorff2004',
    text: 'Krippendorff, K. (2004). Content analysis: an introduction to its methodology (2nd ed.). Sage.',
    doi: null,
    doiStatus: 'none-printed',
    url: null,
    licence: 'copyright',
    namedBy: [],
  },
  {
    id: 'landisKoch1977',
    text: 'Landis, J. R. & Koch, G. G. (1977). The measurement of observer agreement for categorical data. Biometrics, 33(1), 159-174.',
    doi: '10.2307/2529310',
    doiStatus: 'not-checked',
    url: null,
    licence: 'copyright',
    namedBy: [],
  },
  {
    id: 'nelson1984',
    text: 'Nelson, L. S. (1984). The Shewhart control chart: tests for special causes. Journal of Quality Technology, 16(4), 237-239.',
    doi: '10.1080/00224065.1984.11978921',
    doiStatus: 'not-checked',
    url: null,
    licence: 'copyright',
    namedBy: [],
  },
  {
    id: 'nhsMakingDataCount',
    text: 'NHS England. Making data count.',
    doi: null,
    doiStatus: 'none-printed',
    url: null,
    licence: 'not-stated',
    namedBy: [],
  },
  {
    id: 'perla2011',
    text: 'Perla, R. J., Provost, L. P. & Murray, S. K. (2011). The run chart: a simple analytical tool for learning from variation in healthcare processes. BMJ Quality & Safety, 20(1), 46-51.',
    doi: '10.1136/bmjqs.2009.037895',
    doiStatus: 'not-checked',
    url: null,
    licence: 'copyright',
    namedBy: [],
  },
  {
    id: 'westernElectric1956',
    text: 'Western Electric (1956). Statistical quality control handbook.',
    doi: null,
    doiStatus: 'none-printed',
    url: null,
    licence: 'copyright',
    namedBy: [],
  },
  {
    id: 'ours',
    text: 'Implementere, this library: own definitions, questions, links, translations and formulas.',
    doi: null,
    doiStatus: 'none-printed',
    url: null,
    licence: 'mit',
    namedBy: [],
  },
] as const satisfies readonly ReferenceDefinition[]

/** Id of a row of {@link REFERENCES}. */
export type ReferenceId = (typeof REFERENCES)[number]['id']
