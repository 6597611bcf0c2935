import { afterColon, listed, named, places } from '../named.ts'
import type { RecordTexts } from '../texts.ts'

/** Texts of the record and its log in English. */
export const record: RecordTexts = {
  events: {
    phase: 'the work moved on',
    tool: 'record of a tool',
    qic: 'checklist answered',
    determinant: 'barrier or facilitator rated',
    observation: 'observations referred to',
    decision: 'decision',
    note: 'note',
    'event.retract': 'event taken back',
    'person.erase': 'person erased',
  },
  decisionStates: {
    open: 'open',
    decided: 'decided',
    dropped: 'no longer needed',
  },
  refusals: {
    'unreadable-event': 'The event cannot be read.',
    'duplicate-id': 'An event with this id is there already.',
    'later-events-depend': 'Later events depend on it.',
    'unknown-target': 'The event to take back is not there.',
    'not-own-event': 'Only the person who recorded an event can take it back.',
    'not-retractable': 'An event of this kind cannot be taken back.',
    'not-last-event': 'It is not the last event by this person that has effect.',
    'nothing-to-undo': 'There is nothing to undo.',
  },
  checks: {
    'event-readable': ({ issues }) => `the event can be read (${places(issues)})`,
    'id-unused': ({ id }) => `the id ${named(id)} is not in use`,
    'later-events-keep-effect': ({ events }) => `these later events keep their effect: ${listed(events)}`,
    'target-known': ({ target }) => `the event ${named(target)} is in the log`,
    'target-own': ({ target, by }) => `${named(by)} recorded the event ${named(target)}`,
    'target-retractable': ({ target }) => `the event ${named(target)} is of a kind that can be taken back`,
    'target-in-effect': ({ target }) => `the event ${named(target)} has effect`,
    'target-last': ({ target, last }) => `the event ${named(target)} is the last one; first comes ${named(last)}`,
    'own-event-exists': ({ by }) => `${named(by)} has recorded something that has effect`,
    'tool-complete': ({ element, open }) => `what the tool of ${named(element)} asks for is there${afterColon(open)}`,
  },
}
