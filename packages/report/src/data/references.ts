import type { model } from '@implementere/core'

/** Works that the report rests on and that no package below it names. */
export const REPORT_REFERENCES = [
  {
    id: 'pinnock2017',
    text: 'Pinnock, H., Barwick, M., Carpenter, C. R., Eldridge, S., Grandes, G., Griffiths, C. J., Rycroft-Malone, J., Meissner, P., Murray, E., Patel, A., Sheikh, A. & Taylor, S. J. C. (2017). Standards for Reporting Implementation Studies (StaRI) statement. BMJ, 356, i6795.',
    doi: '10.1136/bmj.i6795',
    doiStatus: 'not-checked',
    url: null,
    licence: 'copyright',
    namedBy: [],
  },
] as const satisfies readonly model.ReferenceDefinition[]
