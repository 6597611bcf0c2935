import type { ReferenceDefinition } from '@implementere/model'

/** Works that the tools rest on and that neither the model's `REFERENCES` nor `BARRIER_REFERENCES` hold. */
export const TOOLS_REFERENCES = [
  {
    id: 'dobsonCook1980',
    text: 'Dobson, D. & Cook, T. J. (1980). Avoiding type III error in program evaluation: results from a field experiment. Evaluation and Program Planning, 3(4), 269-276.',
    doi: '10.1016/0149-7189(80)90042-7',
    doiStatus: 'not-checked',
    url: null,
    licence: 'copyright',
    namedBy: [],
  },
  {
    id: 'basch1985',
    text: 'Basch, C. E., Sliepcevich, E. M., Gold, R. S., Duncan, D. F. & Kolbe, L. J. (1985). Avoiding type III errors in health education program evaluations: a case study. Health Education Quarterly, 12(3), 315-331.',
    doi: '10.1177/109019818501200311',
    doiStatus: 'looked-up',
    url: null,
    licence: 'copyright',
    namedBy: [],
  },
  {
    id: 'luke2014',
    text: 'Luke, D. A., Calhoun, A., Robichaux, C. B., Elliott, M. B. & Moreland-Russell, S. (2014). The Program Sustainability Assessment Tool: a new instrument for public health programs. Preventing Chronic Disease, 11, 130184.',
    doi: '10.5888/pcd11.130184',
    doiStatus: 'not-checked',
    url: null,
    licence: 'copyright',
    namedBy: [],
  },
  {
    id: 'malone2021',
    text: 'Malone, S., Prewitt, K., Hackett, R., Lin, J. C., McKay, V., Walsh-Bailey, C. & Luke, D. A. (2021). The Clinical Sustainability Assessment Tool: measuring organizational capacity to promote sustainability in healthcare. Implementation Science Communications, 2, 77.',
    doi: '10.1186/s43058-021-00181-2',
    doiStatus: 'looked-up',
    url: null,
    licence: 'cc-by-4.0',
    namedBy: [],
  },
  {
    id: 'pinnock2017',
    text: 'Pinnock, H., Barwick, M., Carpenter, C. R., Eldridge, S., Grandes, G., Griffiths, C. J., Rycroft-Malone, J., Meissner, P., Murray, E., Patel, A., Sheikh, A. & Taylor, S. J. C. (2017). Standards for Reporting Implementation Studies (StaRI) statement. BMJ, 356, i6795.',
    doi: '10.1136/bmj.i6795',
    doiStatus: 'not-checked',
    url: null,
    licence: 'copyright',
    namedBy: [],
  },
  {
    id: 'metzLouison2019',
    text: 'Metz, A. & Louison, L. (2019). The Hexagon Tool: exploring context. National Implementation Research Network, University of North Carolina at Chapel Hill.',
    doi: null,
    doiStatus: 'none-printed',
    url: null,
    licence: 'copyright',
    namedBy: [],
  },
  {
    id: 'aarons2014',
    text: 'Aarons, G. A., Ehrhart, M. G. & Farahnak, L. R. (2014). The Implementation Leadership Scale (ILS): development of a brief measure of unit level implementation leadership. Implementation Science, 9, 45.',
    doi: '10.1186/1748-5908-9-45',
    doiStatus: 'not-checked',
    url: null,
    licence: 'cc-by-2.0',
    namedBy: [],
  },
  {
    id: 'braathu2022',
    text: 'Braathu, N. et al. (2022). Validation of the Norwegian versions of the Implementation Leadership Scale (ILS) and Multifactor Leadership Questionnaire (MLQ) in a mental health care setting. BMC Psychology, 10, 25.',
    doi: '10.1186/s40359-022-00725-8',
    doiStatus: 'looked-up',
    url: null,
    licence: 'cc-by-4.0',
    namedBy: [],
  },
] as const satisfies readonly ReferenceDefinition[]

/** Id of a row of {@link TOOLS_REFERENCES}. */
export type ToolsReferenceId = (typeof TOOLS_REFERENCES)[number]['id']
