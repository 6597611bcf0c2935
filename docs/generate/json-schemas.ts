import * as z from 'zod'
import * as barriers from '@implementere/barriers/schema'
import * as core from '@implementere/core/schema'
import * as dimensions from '@implementere/dimensions/schema'
import * as model from '@implementere/model/schema'
import * as phases from '@implementere/phases/schema'
import * as qic from '@implementere/qic/schema'
import * as tools from '@implementere/tools/schema'

/** The records that are stored or exchanged on their own, by package: each gets a JSON Schema file. */
const RECORDS = {
  model: {
    check: model.checkSchema,
    estimate: model.estimateSchema,
    intervention: model.interventionSchema,
    issue: model.issueSchema,
    source: model.sourceSchema,
  },
  phases: {
    'phase-event': phases.phaseEventSchema,
    'phase-log': phases.phaseLogSchema,
  },
  qic: {
    'instrument-definition': qic.instrumentDefinitionSchema,
    'qic-response': qic.qicResponseSchema,
  },
  barriers: {
    determinant: barriers.determinantSchema,
    'determinant-ratings': barriers.determinantRatingsSchema,
    'endorsement-matrix': barriers.endorsementMatrixSchema,
    'resource-record': barriers.resourceRecordSchema,
    strategy: barriers.strategySchema,
    'strategy-plan': barriers.strategyPlanSchema,
    'strategy-specification': barriers.strategySpecificationSchema,
  },
  dimensions: {
    'observation-set': dimensions.observationSetSchema,
  },
  tools: Object.fromEntries(Object.entries(tools.schemas).map(([element, schema]) => [`${element.toLowerCase()}-record`, schema])),
  core: {
    implementation: core.implementationSchema,
  },
} as const

/** The JSON Schema files (draft 2020-12) of every record: path in the repository to content. They describe what may be written; absent fields are unknown. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  const files = Object.entries(RECORDS).flatMap(([owner, schemas]) =>
    Object.entries(schemas).map(([name, schema]) => [
      `packages/${owner}/json-schema/${name}.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2)}\n`,
    ]),
  )
  return Object.fromEntries(files) as Record<string, string>
}
