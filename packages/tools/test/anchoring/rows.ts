import type {
  AnchoringRecord,
  KeyPerson,
  LeadershipRating,
  Stakeholder,
  StakeholderAction,
  StakeholderMessage,
  TeamMember,
} from '../../src/anchoring/record.ts'
import { emptyAnchoring } from '../../src/anchoring/empty.ts'

export const ASOF = '2025-06-01'
export const AHEAD = '2025-06-02'

export function record(fields: Partial<AnchoringRecord>): AnchoringRecord {
  return { ...emptyAnchoring(), ...fields }
}

export function stakeholder(id: string, fields: Partial<Stakeholder> = {}): Stakeholder {
  return {
    id,
    level: 'leader',
    label: null,
    contact: null,
    involvement: null,
    influence: null,
    support: null,
    commitmentDate: null,
    note: null,
    ...fields,
  }
}

export function action(id: string, fields: Partial<StakeholderAction> = {}): StakeholderAction {
  return { id, stakeholder: 's', description: 'Et møte', owner: 'p', due: ASOF, done: null, ...fields }
}

export function keyPerson(id: string, fields: Partial<KeyPerson> = {}): KeyPerson {
  return { id, role: 'champion', person: id, area: null, until: null, note: null, ...fields }
}

export function message(id: string, fields: Partial<StakeholderMessage> = {}): StakeholderMessage {
  return { id, topic: 'need', audience: 'leader', by: 'p', planned: ASOF, given: null, channel: null, content: null, ...fields }
}

export function member(id: string, fields: Partial<TeamMember> = {}): TeamMember {
  return { id, person: id, roles: ['professional'], timeShare: null, until: null, responsibilities: null, ...fields }
}

export function rating(id: string, fields: Partial<LeadershipRating> = {}): LeadershipRating {
  return { id, leader: 'l', subscale: 'proactive', rater: id, date: '2025-02-10', value: 2, ...fields }
}
