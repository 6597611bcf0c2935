import { shown } from '../shown.ts'
import type { IssueTexts } from '../texts.ts'

/** What is wrong with a record's form. Ours. */
export const issues: IssueTexts = {
  'duplicate-id': ({ id }) => `id-en «${shown(id)}» er brukt før`,
  'forbidden-key': 'eit felt kan ikkje heite dette',
  'invalid-date': 'er ingen dato på forma ÅÅÅÅ-MM-DD',
  'invalid-date-time': 'er ikkje dato og klokkeslett med tidssone, som 2026-03-01T09:00:00+01:00',
  'invalid-format': ({ format }) => `har feil form (venta ${shown(format)})`,
  'invalid-key': 'namnet på feltet er ikkje gyldig',
  'invalid-partial-date': 'er verken år, månad eller dato',
  'invalid-type': ({ expected }) => `har feil type (venta ${shown(expected)})`,
  'invalid-value': 'er ikkje gyldig',
  'missing-field': 'manglar',
  'no-alternative': 'passar ikkje med nokon av dei tillatne formene',
  'not-finite': 'er ikkje eit endeleg tal',
  'not-json': 'kan ikkje skrivast som JSON',
  'not-one-of': ({ values }) => `er ikkje ein av: ${shown(values)}`,
  'too-big': ({ maximum }) => `er for stort eller langt (høgst ${shown(maximum)})`,
  'too-deep': ({ depth }) => `er nøsta djupare enn ${shown(depth)} nivå`,
  'too-small': ({ minimum }) => `er for lite eller kort (minst ${shown(minimum)})`,
  'unknown-field': 'er eit ukjent felt',
}
