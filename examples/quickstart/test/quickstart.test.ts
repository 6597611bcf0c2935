import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { quickstart } from '../src/quickstart.ts'

const EXAMPLE = join(import.meta.dirname, '..')
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quickstart-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('npm start', () => {
  const { status, stdout } = run()

  test('shows the published implementation with its printed shares and its sources', () => {
    expect(status).toBe(0)
    expect(stdout).toContain('GenerationPMTO i Norge (per 2026-11-21; virkelig implementering, publiserte tall)')
    expect(stdout).toMatch(/ble sertifisert +491 +94,2 % \(491\/521\), 95 %-intervall 91,9 %–95,9 %/)
    expect(stdout).toMatch(/praktiserer fortsatt +314 +64 % \(314\/491\)/)
    expect(stdout).toContain('doi 10.1007/s11121-019-01047-9')
    expect(stdout).toContain('Hvor arbeidet står, er ukjent')
  })

  test('shows the made-up municipality, says that it is made up, and where it went on although something was open', () => {
    expect(stdout).toContain('OPPDIKTET EKSEMPEL')
    expect(stdout).toContain('▶ IV  Videreføre')
    expect(stdout).toContain('● KE3 Velge og tilpasse implementeringsstrategier (runde 2)')
    expect(stdout).toContain('Gått videre selv om dette ikke var oppfylt:\n    ✗ KE5 er fullført eller ikke aktuelt')
  })

  test('shows what its made-up sessions say, with denominators and a signal, and what to do about it first', () => {
    expect(stdout).toMatch(/Kjernekomponenter levert +81,9 % \(471\/575\), 32 ukjent/)
    expect(stdout).toContain('! Frammøte: uvanlig få kryssinger av medianen (2025-09 – 2026-09)')
    expect(stdout).toContain('1. Se på et signal: Frammøte (KE7)')
    expect(stdout).toMatch(/Tidspress +én strategi i planen/)
  })

  test('holds what the checklist leaves open within bounds, on a day before all was answered', () => {
    const then = run('--as-of', '2026-05-01').stdout
    expect(then).toContain('▶ III Implementere')
    expect(then).toContain(
      'Neste fase, Videreføre, kan nås nå bare med en begrunnet overstyring. Dette er ikke oppfylt:\n    ✗ KE6 er fullført eller ikke aktuelt',
    )
    expect(then).toMatch(/2 Støttende klima i organisasjon og nærmiljø +█{8}▒{4}░{8} 50 % \(4\/8\), mulig 40 %–60 %/)
  })

  test('holds no NaN, no undefined and no object without a text', () => {
    expect(stdout).not.toMatch(/NaN|undefined|\[object/)
  })
})

describe('main', () => {
  test('prints in a process of its own, with its exit code', () => {
    const command = ['--conditions=@implementere/source', '--import', 'tsx', join(EXAMPLE, 'src/main.ts'), join(folder, 'nowhere.json')]
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: join(EXAMPLE, '../..'), encoding: 'utf8' })
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: `${join(folder, 'nowhere.json')} lar seg ikke lese som JSON.\n` })
  }, 30_000)
})

describe('npm start -- --reports', () => {
  test('writes the report of each record in both languages, and says that the municipality is made up', () => {
    const { stdout } = run('--reports', folder)
    const reports = readdirSync(folder)
      .filter((name) => name.endsWith('.html'))
      .toSorted()
    expect(reports).toEqual(
      ['nb', 'en'].flatMap((locale) => [`fjordvik-synthetic.${locale}.html`, `generation-pmto-norway.${locale}.html`]).toSorted(),
    )
    expect(stdout).toContain('Rapport: ')
    expect(readFileSync(join(folder, 'fjordvik-synthetic.nb.html'), 'utf8')).toMatch(/oppdiktet/i)
  })
})

describe('npm start -- --locale en', () => {
  test('prints the same in English', () => {
    const { stdout } = run('--locale', 'en', '--as-of', '2026-04-01')
    expect(stdout).toContain('THE CIRCLE OF PHASES')
    expect(stdout).toMatch(/were certified +491 +94\.2% \(491\/521\), 95% interval 91\.9%–95\.9%/)
    expect(stdout).toContain('MADE-UP EXAMPLE')
  })
})

describe('npm start -- path', () => {
  test('lists what is wrong with a broken record, path by path, and exits with 1', () => {
    const { status, stderr } = run(
      file(
        'broken.json',
        '{"formatVersion":1,"id":"","nature":"real","intervention":{"formatVersion":1,"id":"x","name":"X","colour":1},"title":"T"}',
      ),
    )
    expect(status).toBe(1)
    expect(stderr).toContain('er ingen gyldig post:')
    expect(stderr).toContain('id: er for lite eller kort (minst 1)')
    expect(stderr).toContain('intervention.colour: er et ukjent felt')
    expect(stderr).not.toContain('    at ')
  })

  test.each([
    ['a file that is not there', () => join(folder, 'nowhere.json')],
    ['a file that is no JSON', () => file('text.json', 'not JSON')],
    ['a folder', () => folder],
    ['JSON that is no record', () => file('null.json', 'null')],
    ['a record nested without end', () => file('deep.json', '['.repeat(100_000) + ']'.repeat(100_000))],
  ])('answers %s with a sentence and exit code 1, never a stack trace', (_, path) => {
    const { status, stderr, stdout } = run(path())
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr.trim()).not.toBe('')
    expect(stderr).not.toContain('    at ')
  })

  test('shows how to use it when the arguments make no sense', () => {
    for (const args of [['--locale', 'sv'], ['--as-of', '2026-02-30'], ['--colour']]) {
      const { status, stderr } = run(...args)
      expect(status).toBe(1)
      expect(stderr).toContain('Usage: npm start --')
    }
  })
})

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** What the example prints and its exit code, no-break spaces read as spaces. */
function run(...args: readonly string[]) {
  const lines = { log: [] as string[], error: [] as string[] }
  const printer = { log: (text: string) => lines.log.push(text), error: (text: string) => lines.error.push(text) }
  const status = quickstart(args, '2026-11-21', printer)
  return { status, stdout: plain(lines.log), stderr: plain(lines.error) }
}

function plain(lines: readonly string[]): string {
  return lines.join('\n').replaceAll('\u00A0', ' ')
}
