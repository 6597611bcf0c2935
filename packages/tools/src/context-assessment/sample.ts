import { emptyContextAssessment } from './empty.ts'
import type { ContextAssessmentRecord } from './record.ts'

/**
 * A finished record for KE2, made up.
 *
 * @example
 * ```ts
 * sampleContextAssessment().round // => 'forberede-2025'
 * ```
 */
export function sampleContextAssessment(): ContextAssessmentRecord {
  return {
    ...emptyContextAssessment(),
    round: 'forberede-2025',
    informants: [
      { id: 'informant-kursleder', role: 'kursleder', kind: 'deliverer', reachedBy: 'group-interview' },
      { id: 'informant-fagleder', role: 'fagleder', kind: 'mid-level-leader', reachedBy: 'interview' },
      { id: 'informant-virksomhetsleder', role: 'virksomhetsleder', kind: 'senior-leader', reachedBy: 'interview' },
      { id: 'informant-brukerrepresentant', role: 'brukerrepresentant', kind: 'representative', reachedBy: 'meeting' },
    ],
    priorities: [
      {
        id: 'beslutning-tid',
        determinant: 'timePressure',
        decision: 'act-on',
        reason: 'Kurslederne har ingen avsatt tid til forberedelse. Uten det blir gruppene avlyst i travle uker.',
      },
      {
        id: 'beslutning-opplaering',
        determinant: 'insufficientTraining',
        decision: 'act-on',
        reason: 'Ingen av kurslederne har øvd på rollespill, og det er en kjernekomponent.',
      },
      {
        id: 'beslutning-rekruttering',
        determinant: 'cfir.engaging.recipients',
        decision: 'act-on',
        reason: 'Brukerrepresentanten peker på at foreldre med lite norsk ikke får vite om gruppene.',
      },
      {
        id: 'beslutning-finansiering',
        determinant: 'cfir.financing',
        decision: 'accept-risk',
        reason:
          'Tilskuddet gis for ett år om gangen, og det kan vi ikke påvirke. Vi legger lønn i ordinært budsjett og tar materiellet fra tilskuddet.',
      },
      { id: 'beslutning-bemanning', determinant: 'rmc2.staffCapacities', decision: 'watch', reason: 'To vikariater går ut i juni.' },
    ],
    evidence: [
      {
        id: 'funn-tid',
        determinant: 'timePressure',
        method: 'documents',
        date: '2025-02-10',
        note: 'Timelister for høsten 2024 viser 1,5 timer fri tid i uka per kursleder. Tiltaket krever fire.',
      },
      {
        id: 'funn-opplaering',
        determinant: 'insufficientTraining',
        method: 'group-interview',
        date: '2025-02-04',
        note: 'Kurslederne kjenner metoden fra et todagers kurs i 2022, uten veiledning etterpå.',
      },
      {
        id: 'funn-finansiering',
        determinant: 'cfir.financing',
        method: 'interview',
        date: '2025-02-11',
        note: 'Tilskuddet er bekreftet for 2025. Virksomhetslederen venter svar for 2026 i desember.',
      },
      {
        id: 'funn-rekruttering',
        determinant: 'cfir.engaging.recipients',
        method: 'statistics',
        date: '2025-02-20',
        note: 'Helsestasjonen henviste 31 foreldre i 2024. Ingen av dem trengte tolk, mot hver femte i bydelene.',
      },
    ],
  }
}
