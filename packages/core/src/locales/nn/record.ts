import { afterColon, listed, named, places } from '../named.ts'
import type { RecordTexts } from '../texts.ts'

/** Texts of the record and its log in Norwegian Nynorsk. */
export const record: RecordTexts = {
  events: {
    phase: 'arbeidet gjekk vidare',
    tool: 'utfylt verktøy',
    qic: 'utfylt sjekkliste',
    determinant: 'vurdert barriere eller fremjande faktor',
    observation: 'vist til observasjonar',
    decision: 'avgjerd',
    note: 'merknad',
    'event.retract': 'hending trekt tilbake',
    'person.erase': 'person sletta',
  },
  decisionStates: {
    open: 'open',
    decided: 'teken',
    dropped: 'ikkje lenger nødvendig',
  },
  refusals: {
    'unreadable-event': 'Hendinga kan ikkje lesast.',
    'duplicate-id': 'Det finst alt ei hending med denne id-en.',
    'later-events-depend': 'Seinare hendingar byggjer på henne.',
    'unknown-target': 'Hendinga som skal trekkjast tilbake, finst ikkje.',
    'not-own-event': 'Berre den som registrerte ei hending, kan trekkje henne tilbake.',
    'not-retractable': 'Ei slik hending kan ikkje trekkjast tilbake.',
    'not-last-event': 'Ho er ikkje den siste verksame hendinga frå denne personen.',
    'nothing-to-undo': 'Det er ingenting å angre.',
  },
  checks: {
    'event-readable': ({ issues }) => `hendinga kan lesast (${places(issues)})`,
    'id-unused': ({ id }) => `id-en ${named(id)} er ikkje i bruk`,
    'later-events-keep-effect': ({ events }) => `desse seinare hendingane held på verknaden: ${listed(events)}`,
    'target-known': ({ target }) => `hendinga ${named(target)} finst i loggen`,
    'target-own': ({ target, by }) => `${named(by)} registrerte hendinga ${named(target)}`,
    'target-retractable': ({ target }) => `hendinga ${named(target)} er av eit slag som kan trekkjast tilbake`,
    'target-in-effect': ({ target }) => `hendinga ${named(target)} har verknad`,
    'target-last': ({ target, last }) => `hendinga ${named(target)} er den siste; først kjem ${named(last)}`,
    'own-event-exists': ({ by }) => `${named(by)} har registrert noko som har verknad`,
    'tool-complete': ({ element, open }) => `det som verktøyet for ${named(element)} spør etter, er på plass${afterColon(open)}`,
  },
}
