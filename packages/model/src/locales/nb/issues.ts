import { shown } from '../shown.ts'
import type { IssueTexts } from '../texts.ts'

/** What is wrong with a record's form. Ours. */
export const issues: IssueTexts = {
  'duplicate-id': ({ id }) => `id-en «${shown(id)}» er brukt før`,
  'forbidden-key': 'et felt kan ikke hete dette',
  'invalid-date': 'er ingen dato på formen ÅÅÅÅ-MM-DD',
  'invalid-date-time': 'er ikke dato og klokkeslett med tidssone, som 2026-03-01T09:00:00+01:00',
  'invalid-format': ({ format }) => `har feil form (ventet ${shown(format)})`,
  'invalid-key': 'navnet på feltet er ikke gyldig',
  'invalid-partial-date': 'er verken år, måned eller dato',
  'invalid-type': ({ expected }) => `har feil type (ventet ${shown(expected)})`,
  'invalid-value': 'er ikke gyldig',
  'missing-field': 'mangler',
  'no-alternative': 'passer ikke med noen av de tillatte formene',
  'not-finite': 'er ikke et endelig tall',
  'not-json': 'kan ikke skrives som JSON',
  'not-one-of': ({ values }) => `er ikke en av: ${shown(values)}`,
  'too-big': ({ maximum }) => `er for stort eller langt (høyst ${shown(maximum)})`,
  'too-deep': ({ depth }) => `er nøstet dypere enn ${shown(depth)} nivåer`,
  'too-small': ({ minimum }) => `er for lite eller kort (minst ${shown(minimum)})`,
  'unknown-field': 'er et ukjent felt',
}
