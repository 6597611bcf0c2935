import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { afterAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../browser/index.ts'
import { entriesOf, packages, ROOT } from './workspace.ts'

const opened = await openBrowser()
const open = opened.ok ? opened.value : null

afterAll(() => open?.close())

/** Entries that are for Node alone: they open databases. */
const NODE_ONLY: ReadonlySet<string> = new Set(['@implementere/warehouse/duckdb', '@implementere/warehouse/postgres'])

const ENTRIES = packages()
  .flatMap(entriesOf)
  .filter(({ specifier }) => !NODE_ONLY.has(specifier))
const SCHEMAS = ENTRIES.filter(({ subpath }) => subpath === './schema')
const OTHERS = ENTRIES.filter(({ subpath }) => subpath !== './schema')

/** What an application does first where its pages may not make code from texts. */
const WITHOUT_JIT = "import * as z from 'zod'; z.config({ jitless: true })"

/** A day of an application: score, step, count, analyse, draw. */
const PROGRAM = `
import { barriers, createImplementation, dimensions, nextSteps, overview, phases, qic, statistics } from '@implementere/core'
import { circleChart } from '@implementere/charts'
import { nb } from '@implementere/charts/locales/nb'
import { coreElements, phases as phaseNames } from '@implementere/model/locales/nb'
const score = qic.scoreQic(qic.qicNo, { instrument: 'qic-no@1', answers: { '1.1': 2 } })
const begin = { id: 'e1', at: '2026-01-05T09:00:00Z', by: 'u1', type: 'implementation.begin', phase: 'prepare', goal: { kind: 'initial', text: null, until: null } }
const state = phases.replay([begin]).state
const cells = dimensions.summarise({ sessions: [] }, { measures: ['dosage.sessionsDelivered'] })
const analysis = barriers.analyseDeterminants([])
const record = createImplementation({ id: 'i1', title: 'A', intervention: { formatVersion: 1, id: 'x', name: 'X', kind: null, developer: null, owner: null, targetGroup: null, setting: null, origin: null, initiative: null, components: [] }, need: null })
const steps = nextSteps(record, { asOf: '2026-02-01' })
const seen = overview(record, { asOf: '2026-02-01' })
const svg = circleChart(null, { texts: nb, phases: phaseNames, coreElements, title: 'Modellen', idPrefix: 'c' })
document.title = [score.ok, state.phase, Array.isArray(cells), Array.isArray(analysis) || typeof analysis === 'object', steps.length > 0, typeof seen, svg.startsWith('<svg'), statistics.wilson(3, 4).lower > 0].join(' ')
`

describe.skipIf(!opened.ok)('under a policy that lets no text become code', () => {
  test('a page that makes code from a text is caught, so that silence says something', async () => {
    expect(await violationsOf(["try { new Function('return 1')() } catch {}"])).toEqual(['script-src'])
  })

  test('every entry but the schemas loads without a violation', async () => {
    expect(await violationsOf(imports(OTHERS))).toEqual([])
  })

  test('every entry for schemas loads without a violation once the application has switched the making of code off', async () => {
    expect(await violationsOf([WITHOUT_JIT, ...imports(SCHEMAS)])).toEqual([])
  })

  test('a schema that is loaded before the switch is caught trying: the switch comes first', async () => {
    expect(await violationsOf([...imports(SCHEMAS), WITHOUT_JIT])).toEqual(['script-src'])
  })

  test('parsers read without a violation once the application has switched the making of code off', async () => {
    const reads = `
import { parseImplementation } from '@implementere/core/schema'
import { parseIntervention } from '@implementere/model/schema'
document.title = [parseImplementation({}).ok, parseIntervention({ formatVersion: 1, id: 'a', name: 'A' }).ok].join(' ')`
    expect(await pageOf([WITHOUT_JIT, reads])).toEqual({ violations: [], title: 'false true', errors: [] })
  })

  test('an application scores, steps, counts, analyses and draws without a violation', async () => {
    expect(await pageOf([PROGRAM])).toEqual({ violations: [], title: 'true prepare true true true object true true', errors: [] })
  })
})

function imports(entries: typeof ENTRIES): readonly string[] {
  return entries.map(({ specifier }, index) => `import * as entry${index} from '${specifier}'; (globalThis.kept ??= []).push(entry${index})`)
}

async function violationsOf(modules: readonly string[]): Promise<readonly string[]> {
  const { violations, errors } = await pageOf(modules)
  expect(errors).toEqual([])
  return violations
}

interface PageReport {
  readonly violations: readonly string[]
  readonly title: string
  readonly errors: readonly string[]
}

/** Runs modules one after the other in a page whose policy allows this one script and nothing else. */
async function pageOf(modules: readonly string[]): Promise<PageReport> {
  const nonce = 'only-this-script'
  const watch = `
globalThis.seen = { violations: [], errors: [] }
document.addEventListener('securitypolicyviolation', (event) => seen.violations.push(event.effectiveDirective))
addEventListener('error', (event) => seen.errors.push(String(event.message)))`
  const html = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'"><title></title>
<script nonce="${nonce}">${watch}</script><script nonce="${nonce}">${await bundleOf(modules)}</script>`
  return open!.withPage(html, async (page, requests) => {
    await page.waitForLoadState('load')
    const { violations, title, errors } = await page.evaluate<PageReport>('({ ...seen, title: document.title })')
    return { violations, title, errors: [...errors, ...requests] }
  })
}

async function bundleOf(modules: readonly string[]): Promise<string> {
  const contents = modules.map((_, index) => `import 'module:${index}'`).join('\n')
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(ROOT, 'docs') },
    plugins: [inOrder(modules)],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@implementere/source'],
    logLevel: 'error',
  })
  return outputFiles[0]!.text
}

/** Texts as modules, so that one runs whole before the next: what an application imports first runs first. */
function inOrder(modules: readonly string[]): Plugin {
  return {
    name: 'modules-in-order',
    setup(building) {
      building.onResolve({ filter: /^module:\d+$/ }, ({ path }) => ({ path, namespace: 'in-order', sideEffects: true }))
      building.onLoad({ filter: /.*/, namespace: 'in-order' }, ({ path }) => ({
        contents: modules[Number(path.slice('module:'.length))]!,
        resolveDir: join(ROOT, 'docs'),
      }))
    },
  }
}
