import type { ReferenceDefinition } from '@implementere/model'

/** Works that definitions of this package rest on and that the model's `REFERENCES` do not hold. */
export const DIMENSION_REFERENCES = [
  {
    id: 'wiltseyStirman2019',
    text: 'Wiltsey Stirman, S., Baumann, A. A. & Miller, C. J. (2019). The FRAME: an expanded framework for reporting adaptations and modifications to evidence-based interventions. Implementation Science, 14, 58.',
    doi: '10.1186/s13012-019-0898-y',
    doiStatus: 'looked-up',
    url: null,
    licence: 'cc-by-4.0',
    namedBy: [],
  },
  {
    id: 'perepletchikovaKazdin2005',
    text: 'Perepletchikova, F. & Kazdin, A. E. (2005). Treatment integrity and therapeutic change: issues and research recommendations. Clinical Psychology: Science and Practice, 12(4), 365-383.',
    doi: '10.1093/clipsy.bpi045',
    doiStatus: 'not-checked',
    url: null,
    licence: 'copyright',
    namedBy: [],
  },
  {
    id: 'hullemanCordray2009',
    text: 'Hulleman, C. S. & Cordray, D. S. (2009). Moving from the lab to the field: the role of fidelity and achieved relative intervention strength. Journal of Research on Educational Effectiveness, 2(1), 88-110.',
    doi: '10.1080/19345740802539325',
    doiStatus: 'not-checked',
    url: null,
    licence: 'copyright',
    namedBy: [],
  },
  {
    id: 'kish1965',
    text: 'Kish, L. (1965). Survey sampling. New York: Wiley.',
    doi: null,
    doiStatus: 'none-printed',
    url: null,
    licence: 'copyright',
    namedBy: [],
  },
  {
    id: 'kornGraubard1998',
    text: 'Korn, E. L. & Graubard, B. I. (1998). Confidence intervals for proportions with small expected number of positive counts estimated from survey data. Survey Methodology, 24(2), 193-201.',
    doi: null,
    doiStatus: 'none-printed',
    url: null,
    licence: 'copyright',
    namedBy: [],
  },
  {
    id: 'lairdWare1982',
    text: 'Laird, N. M. & Ware, J. H. (1982). Random-effects models for longitudinal data. Biometrics, 38(4), 963-974.',
    doi: '10.2307/2529876',
    doiStatus: 'not-checked',
    url: null,
    licence: 'copyright',
    namedBy: [],
  },
] as const satisfies readonly ReferenceDefinition[]

/** Id of a row of {@link DIMENSION_REFERENCES}. */
export type DimensionReferenceId = (typeof DIMENSION_REFERENCES)[number]['id']
