import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { packages, ROOT } from './workspace.ts'

/** Characters of the text that an expression is tried on, and of one four times as long. */
const SHORT = 4_000
const LONG = 4 * SHORT
/** Milliseconds below which a time says nothing about growth. */
const NOTHING = 25

/** What a repetition may stumble over: the letters that the expressions of this repository look for, over and over. */
const REPEATED = ['0', '9', 'a', 'Z', ' ', '\t', '\n', '-', '.', ',', ';', ':', '"', '_', '/', '+', 'å', '<', '&', '0-', 'a.', '1,', ' a', 'aA', '" ']
/** What makes the whole fail at the end. */
const ENDINGS = ['', '!', '\u{0}', 'x', '0', '"', '\n']

interface Found {
  readonly place: string
  readonly expression: RegExp
}

const EXPRESSIONS = packages().flatMap(({ sources }) => sources.flatMap(expressionsIn))

test('every package with regular expressions is looked at', () => {
  expect(EXPRESSIONS.length).toBeGreaterThan(20)
})

test('none is made from a text at run time', () => {
  const made = packages().flatMap(({ sources }) => sources.filter((file) => /\bnew RegExp\(|[^.\w]RegExp\(/.test(readFileSync(file, 'utf8'))))
  expect(made.map((file) => relative(ROOT, file))).toEqual([])
})

describe.each(EXPRESSIONS)('$place $expression', ({ expression }) => {
  test('repeats nothing that repeats, so that no text makes it try again and again', () => {
    expect(nestedRepetition(expression.source)).toBe(false)
  })

  test('takes a text four times as long with no more than about four times the time', () => {
    const slow = REPEATED.flatMap((piece) => ENDINGS.map((ending) => ({ piece, ending }))).filter(({ piece, ending }) => {
      const time = (length: number) => leastTime(expression, piece.repeat(length) + ending)
      const long = time(LONG)
      return long > NOTHING && long > 8 * time(SHORT)
    })
    expect(slow).toEqual([])
  })
})

test('a repetition inside a repetition is found', () => {
  expect([String.raw`^(a+)+$`, String.raw`(?:\d*-?)*x`, String.raw`(\w+\s?){2,}`].map(nestedRepetition)).toEqual([true, true, true])
  expect([String.raw`^\d{4}-\d\d$`, String.raw`(?:[+-]\d\d:\d\d|Z)?$`, String.raw`[(a+)]*`].map(nestedRepetition)).toEqual([false, false, false])
})

function expressionsIn(file: string): readonly Found[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Found[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push({ place: relative(ROOT, file), expression: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) })
    }
    node.forEachChild(visit)
  }
  visit(source)
  return found
}

/** Whether a group that holds a repetition without end is itself repeated without end. Reads the source character by character. */
function nestedRepetition(source: string): boolean {
  const groups: boolean[] = [false]
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at]!
    if (character === '\\') at += 1
    else if (character === '[') at = classEnd(source, at)
    else if (character === '(') groups.push(false)
    else if (character === ')') {
      const repeats = groups.pop()!
      const repeated = isEndless(source, at + 1)
      if (repeats && repeated) return true
      groups[groups.length - 1] ||= repeats || repeated
    } else if (isEndless(source, at)) groups[groups.length - 1] = true
  }
  return false
}

function classEnd(source: string, start: number): number {
  let at = start + 1
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1
  return at
}

function isEndless(source: string, at: number): boolean {
  return source[at] === '*' || source[at] === '+' || /^\{\d+,\}/.test(source.slice(at, at + 8))
}

/** Milliseconds of the quickest of three tries: what the machine does besides only adds. */
function leastTime({ source, flags }: RegExp, text: string): number {
  const tries = Array.from({ length: 3 }, () => {
    const start = performance.now()
    const fresh = new RegExp(source, flags)
    if (flags.includes('g')) text.replaceAll(fresh, '')
    else fresh.test(text)
    return performance.now() - start
  })
  return Math.min(...tries)
}
