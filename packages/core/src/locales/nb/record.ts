import { afterColon, listed, named, places } from '../named.ts'
import type { RecordTexts } from '../texts.ts'

/** Texts of the record and its log in Norwegian Bokmål. */
export const record: RecordTexts = {
  events: {
    phase: 'arbeidet gikk videre',
    tool: 'utfylt verktøy',
    qic: 'utfylt sjekkliste',
    determinant: 'vurdert barriere eller fremmende faktor',
    observation: 'vist til observasjoner',
    decision: 'beslutning',
    note: 'merknad',
    'event.retract': 'hendelse trukket tilbake',
    'person.erase': 'person slettet',
  },
  decisionStates: {
    open: 'åpen',
    decided: 'tatt',
    dropped: 'ikke lenger nødvendig',
  },
  refusals: {
    'unreadable-event': 'Hendelsen kan ikke leses.',
    'duplicate-id': 'Det finnes allerede en hendelse med denne id-en.',
    'later-events-depend': 'Senere hendelser bygger på den.',
    'unknown-target': 'Hendelsen som skal trekkes tilbake, finnes ikke.',
    'not-own-event': 'Bare den som registrerte en hendelse, kan trekke den tilbake.',
    'not-retractable': 'En slik hendelse kan ikke trekkes tilbake.',
    'not-last-event': 'Den er ikke den siste virksomme hendelsen fra denne personen.',
    'nothing-to-undo': 'Det er ingenting å angre.',
  },
  checks: {
    'event-readable': ({ issues }) => `hendelsen kan leses (${places(issues)})`,
    'id-unused': ({ id }) => `id-en ${named(id)} er ikke i bruk`,
    'later-events-keep-effect': ({ events }) => `disse senere hendelsene beholder virkningen: ${listed(events)}`,
    'target-known': ({ target }) => `hendelsen ${named(target)} finnes i loggen`,
    'target-own': ({ target, by }) => `${named(by)} registrerte hendelsen ${named(target)}`,
    'target-retractable': ({ target }) => `hendelsen ${named(target)} er av et slag som kan trekkes tilbake`,
    'target-in-effect': ({ target }) => `hendelsen ${named(target)} har virkning`,
    'target-last': ({ target, last }) => `hendelsen ${named(target)} er den siste; først kommer ${named(last)}`,
    'own-event-exists': ({ by }) => `${named(by)} har registrert noe som har virkning`,
    'tool-complete': ({ element, open }) => `det som verktøyet for ${named(element)} spør etter, er på plass${afterColon(open)}`,
  },
}
