import { freeText, idSchema, isoDateSchema, unknownAsNull, uniqueById } from '@implementere/model/schema'
import * as z from 'zod'
import {
  COMMITMENTS,
  INFLUENCE_LEVELS,
  INVOLVEMENT_FORMS,
  INVOLVEMENTS,
  KEY_ROLES,
  LEADERSHIP_RANGE,
  LEADERSHIP_SUBSCALES,
  LEVEL_EXCEPTIONS,
  MANDATE_SCOPES,
  MESSAGE_TOPICS,
  STAKEHOLDER_LEVELS,
  SUPPORT_LEVELS,
  TEAM_ROLES,
} from '../anchoring/record.ts'
import { choice, level, recordFields, reference } from './field.ts'

const text = unknownAsNull(freeText())
const day = unknownAsNull(isoDateSchema)
const person = unknownAsNull(reference('people'))
const stakeholderLevel = choice('stakeholderLevels', STAKEHOLDER_LEVELS)

const stakeholderSchema = z.strictObject({
  id: idSchema,
  level: stakeholderLevel,
  label: text,
  contact: person,
  involvement: unknownAsNull(choice('involvements', INVOLVEMENTS)),
  influence: unknownAsNull(level('influenceLevels', INFLUENCE_LEVELS)),
  support: unknownAsNull(level('supportLevels', SUPPORT_LEVELS)),
  commitmentDate: day,
  note: text,
})

const charterSchema = z.strictObject({
  agreed: day,
  meetingIntervalWeeks: unknownAsNull(z.number().int().min(1)),
  mandateFrom: person,
  mandateScopes: z.array(choice('mandateScopes', MANDATE_SCOPES)).default([]),
  mandate: text,
  reviews: uniqueById(z.strictObject({ id: idSchema, date: day, note: text })).default([]),
})

/** Schema of an `AnchoringRecord`. */
export const anchoringRecordSchema = z.strictObject({
  ...recordFields('KE4'),
  stakeholders: uniqueById(stakeholderSchema).default([]),
  levelExceptions: uniqueById(
    z.strictObject({
      id: idSchema,
      level: stakeholderLevel,
      reason: unknownAsNull(choice('levelExceptions', LEVEL_EXCEPTIONS)),
      note: text,
    }),
  ).default([]),
  actions: uniqueById(
    z.strictObject({ id: idSchema, stakeholder: reference('stakeholders'), description: text, owner: person, due: day, done: day }),
  ).default([]),
  areas: uniqueById(z.strictObject({ id: idSchema, label: text })).default([]),
  keyPeople: uniqueById(
    z.strictObject({ id: idSchema, role: choice('keyRoles', KEY_ROLES), person, area: unknownAsNull(reference('areas')), until: day, note: text }),
  ).default([]),
  messages: uniqueById(
    z.strictObject({
      id: idSchema,
      topic: choice('messageTopics', MESSAGE_TOPICS),
      audience: unknownAsNull(stakeholderLevel),
      by: person,
      planned: day,
      given: day,
      channel: text,
      content: text,
    }),
  ).default([]),
  userInvolvement: uniqueById(
    z.strictObject({
      id: idSchema,
      form: unknownAsNull(choice('involvementForms', INVOLVEMENT_FORMS)),
      date: day,
      persons: unknownAsNull(z.number().int().nonnegative()),
      outcome: text,
    }),
  ).default([]),
  sponsorCommitments: uniqueById(
    z.strictObject({ id: idSchema, sponsor: person, date: day, covers: z.array(choice('commitments', COMMITMENTS)).default([]), note: text }),
  ).default([]),
  teamMembers: uniqueById(
    z.strictObject({
      id: idSchema,
      person,
      roles: z.array(choice('teamRoles', TEAM_ROLES)).default([]),
      timeShare: unknownAsNull(z.number().min(0).max(1)),
      until: day,
      responsibilities: text,
    }),
  ).default([]),
  charter: charterSchema.prefault({}),
  leadershipRatings: uniqueById(
    z.strictObject({
      id: idSchema,
      leader: reference('people'),
      subscale: choice('leadershipSubscales', LEADERSHIP_SUBSCALES),
      rater: person,
      date: day,
      value: unknownAsNull(z.number().min(LEADERSHIP_RANGE.min).max(LEADERSHIP_RANGE.max)),
    }),
  ).default([]),
})
