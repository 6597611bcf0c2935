import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { arrows, REGIONS, toMermaid } from '@implementere/phases'

const README = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')

describe('the arrows', () => {
  it('are as many as the table has ways: 5 of the lifecycle, 4 + 12 + 4 of the phase, 13 of a core element', () => {
    expect(REGIONS.map((region) => arrows().filter((arrow) => arrow.region === region).length)).toEqual([5, 20, 13])
  })
})

describe('toMermaid', () => {
  it.each(REGIONS)('draws every arrow of the %s once, between states that Mermaid can read', (region) => {
    const lines = toMermaid(region).split('\n')
    const drawn = lines.filter((line) => line.includes('-->') && !line.includes('[*]'))
    expect(drawn).toHaveLength(arrows().filter((arrow) => arrow.region === region).length)
    expect(new Set(drawn).size).toBe(drawn.length)
    for (const line of drawn) expect(line).toMatch(/^ {2}\w+ --> \w+: [a-z.]+( \[[a-z-]+\])?$/)
  })

  it.each(REGIONS)('is what the README shows of the %s', (region) => {
    expect(README).toContain(`\`\`\`mermaid\n${toMermaid(region)}\n\`\`\``)
  })
})
