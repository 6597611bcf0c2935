// What the types of a package cost a consumer: type instantiations of a small program that uses them, beside the same program with the few
// declarations that it needs written out by hand. Run `npm run build` first. node docs/bench/types.mjs
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const HERE = join(import.meta.dirname, '..')
const TSC = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const HAND_WRITTEN = `
type PhaseId = 'prepare' | 'plan' | 'implement' | 'sustain'
type Status = 'not-started' | 'in-progress' | 'completed' | 'not-applicable' | 'to-revisit'
type Id = 'KE1' | 'KE2' | 'KE3' | 'KE4' | 'KE5' | 'KE6' | 'KE7' | 'KE8' | 'KE9'
interface State { readonly lifecycle: 'not-started' | 'active' | 'paused' | 'ended'; readonly cycle: number; readonly phase: PhaseId | null; readonly elements: Readonly<Record<Id, { readonly status: Status; readonly iteration: number }>> }
interface Envelope { readonly id: string; readonly at: string; readonly by: string }
type Event = (Envelope & { readonly type: 'implementation.begin'; readonly phase: PhaseId; readonly goal: { readonly kind: 'initial' | 'new-period' | 'changed-scope' | 'permanent-practice'; readonly text: string | null; readonly until: string | null } }) | (Envelope & { readonly type: 'element.start'; readonly element: Id; readonly note: string | null })
type Applied = { readonly ok: true; readonly state: State; readonly event: Event } | { readonly ok: false; readonly state: State; readonly refusal: { readonly code: string } }
declare function apply(state: State, event: Event): Applied
declare function initialState(): State
`
const PROGRAM = `
const applied = apply(initialState(), { id: 'e', at: '2026-01-01T00:00:00Z', by: 'u', type: 'implementation.begin', phase: 'plan', goal: { kind: 'initial', text: null, until: null } })
export const phase: string | null = applied.ok ? applied.state.phase : applied.refusal.code
export const status = applied.state.elements.KE1.status
`
const CASES = {
  'the program alone, by hand': HAND_WRITTEN + PROGRAM,
  '@implementere/phases': `import { apply, initialState } from '@implementere/phases'\n${PROGRAM}`,
  '@implementere/phases/machine': `import { createPhaseMachine } from '@implementere/phases/machine'\nexport const machine = createPhaseMachine()`,
  '@implementere/phases/schema': `import { phaseEventSchema } from '@implementere/phases/schema'\nexport const parsed = phaseEventSchema.safeParse({}).success`,
}

function instantiations(source) {
  const folder = mkdtempSync(join(HERE, '.types-'))
  try {
    writeFileSync(join(folder, 'case.ts'), source)
    const flags = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2023', '--ignoreConfig', '--extendedDiagnostics']
    const { stdout, status } = spawnSync(process.execPath, [TSC, ...flags, join(folder, 'case.ts')], { cwd: HERE, encoding: 'utf8' })
    if (status !== 0) throw new Error(stdout)
    return Number(/Instantiations:\s+(\d+)/.exec(stdout)[1])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

for (const [name, source] of Object.entries(CASES)) console.log(`${name.padEnd(32)} ${String(instantiations(source)).padStart(8)} instantiations`)
