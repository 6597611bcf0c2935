import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isJson, type Json } from '@implementere/model'
import { vectorFiles } from '../generate/vectors.ts'
import { compute, differenceOf, PACKAGES } from '../generate/vectors/compute.ts'
import { ORIGINS, type VectorFile } from '../generate/vectors/vector-file.ts'
import { ROOT } from './workspace.ts'

const FOLDER = join(ROOT, 'packages/core/vectors')
const FILES = ORIGINS.flatMap((origin) =>
  readdirSync(join(FOLDER, origin)).map((name) => ({ path: `${origin}/${name}`, ...(json(join(FOLDER, origin, name)) as unknown as VectorFile) })),
)
const SHARED = Object.fromEntries(readdirSync(join(FOLDER, 'shared')).map((name) => [basename(name, '.json'), json(join(FOLDER, 'shared', name))]))

/** Functions that have no vector, and why: what computes nothing that a port could get wrong, or cannot be asked with plain JSON. */
const WITHOUT: readonly (readonly [names: RegExp, reason: string])[] = [
  [
    /^model\.(?:ImplementereError|isImplementereError|errorAt|warningAt|success|failure|isJson|pathOfNoJson|definitionOf|createEstimate|createIntervention)$/,
    'builds or recognises a shape of this language',
  ],
  [
    /^model\.(?:format(?:Estimate|Range|Value)|textOf|nameOf|intlLocales)$|^(?:phases|core)\.(?:describe|explain)[A-Z]\w*$|^barriers\.determinantNames$|^calendar\.writtenAt$/,
    'makes text by what the platform knows of languages and time zones',
  ],
  [
    /\.parse[A-Z]\w*$|^phases\.isPhaseEvent$|^dimensions\.(?:observationParser|readSessionNdjson)$|^tools\.migrateRecord$/,
    'reads: the JSON Schema files say what may be written',
  ],
  [
    /^statistics\.(?:aggregate|combine|filterInput|groupBy|mapInput|histogram)$|^dimensions\.summaryAggregator$/,
    'takes or gives functions; what is folded has vectors',
  ],
  [
    /^dimensions\.(?:summariseStream|summariseColumns|columnTable|columnsOf|measureOf)$|^qic\.scoreMany$/,
    'the same results from another form of the input, tied to the first by a law',
  ],
  [
    /^qic\.(?:defineInstrument|findComponent|instrumentRef|scaleOf|fromSurveyJs|toSurveyJs)$|^barriers\.define(?:Determinant|Strategy)$/,
    'builds or finds a definition',
  ],
  [/^tools\.empty[A-Z]\w*$|^tools\.createContext$|^core\.create(?:Implementation|Store)$/, 'gives a record to begin with'],
  [/^phases\.(?:arrows|toMermaid)$|^core\.(?:resultRows|toCsv)$/, 'writes what is there in another form'],
]

describe.each(FILES)('$path', ({ computation, path, origin, tolerance, cases, formatVersion, source, description }) => {
  test('says what it is, and where its values come from', () => {
    expect({ path, formatVersion }).toEqual({ path: `${origin}/${computation}.json`, formatVersion: 1 })
    expect(Math.min(source.length, description.length)).toBeGreaterThan(8)
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
    expect(cases.length).toBeGreaterThan(0)
  })

  test('is met by the public functions', () => {
    const differences = cases.flatMap(({ id, input, expected }) => {
      const result = compute(computation, input, SHARED)
      const difference = differenceOf(result, expected, tolerance)
      return difference === null && isJson(result) ? [] : [`${id}: ${difference}`]
    })
    expect(differences).toEqual([])
  })

  test('is not met by anything else: each expected value says something', () => {
    expect(cases.filter(({ expected }) => differenceOf(undefined, expected, tolerance) === null)).toEqual([])
  })
})

test.each(Object.entries(vectorFiles()))('%s is what `npm run generate` writes', (path, content) => {
  expect(existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : null).toBe(content)
})

test('every function that computes has a vector, or a reason why it has none', () => {
  const names = Object.entries(PACKAGES).flatMap(([owner, module]) =>
    Object.entries(module).flatMap(([name, value]) => (typeof value === 'function' || isAggregator(value) ? [`${owner}.${name}`] : [])),
  )
  const asked = new Set(FILES.map(({ computation }) => computation))
  const reasonsFor = (name: string) => WITHOUT.filter(([pattern]) => pattern.test(name))
  expect(names.filter((name) => !asked.has(name) && reasonsFor(name).length !== 1)).toEqual([])
  expect(WITHOUT.filter(([pattern]) => !names.some((name) => pattern.test(name) && !asked.has(name)))).toEqual([])
})

test('the golden examples E1 to E9 of the domain reference are among them', () => {
  const ids = new Set(FILES.filter(({ origin }) => origin === 'by-hand').flatMap(({ cases }) => cases.map(({ id }) => id.split(' ')[0])))
  const sources = FILES.map(({ source }) => source).join(' ')
  expect(['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9'].filter((id) => !ids.has(id) && !sources.includes(id))).toEqual([])
})

test('every measure is among them', () => {
  const { cases } = FILES.find(({ path }) => path === 'by-hand/dimensions.summarise.json')!
  const measures = (PACKAGES['dimensions']!['MEASURES'] as readonly { readonly id: string }[]).map(({ id }) => id)
  const asked = (cases[0]!.input[1] as { readonly measures: readonly string[] }).measures
  expect(measures.filter((id) => !asked.includes(id))).toEqual([])
})

describe('differenceOf', () => {
  const near = { relative: 1e-9, absolute: 1e-12 }

  test('lets a result say more than is expected, but not less and nothing else', () => {
    expect(differenceOf({ a: 1, b: 2 }, { a: 1 }, near)).toBe(null)
    expect(differenceOf({ b: 2 }, { a: 1 }, near)).toBe('/a: undefined is not 1')
    expect(differenceOf({ a: null }, { a: 1 }, near)).toBe('/a: null is not 1')
    expect(differenceOf([1, 2], [1], near)).toBe(': 2 rows')
    expect(differenceOf({ 0: 1 }, [1], near)).not.toBe(null)
  })

  test('takes numbers within the tolerance for the same', () => {
    expect(differenceOf(1 + 1e-10, 1, near)).toBe(null)
    expect(differenceOf(1 + 1e-8, 1, near)).not.toBe(null)
    expect(differenceOf(Number.NaN, 1, near)).not.toBe(null)
  })
})

function json(path: string): Json {
  return JSON.parse(readFileSync(path, 'utf8')) as Json
}

function isAggregator(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'zero' in value && 'finish' in value
}
