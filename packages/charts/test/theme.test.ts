import { describe, expect, test } from 'vitest'
import { chartStylesheet, COLOUR_ROLES, PALETTES, type ColourRole } from '../src/theme.ts'

/** Relative luminance of a colour as `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light! + 0.05) / (dark! + 0.05)
}

describe.each(['light', 'dark'] as const)('the colours of the %s scheme', (scheme) => {
  const colours = PALETTES[scheme]
  const against = (role: ColourRole, ground: ColourRole) => contrast(colours[role], colours[ground])

  test.each([
    ['text', 'surface'],
    ['muted', 'surface'],
    ['text', 'soft'],
    ['muted', 'soft'],
    ['signal', 'surface'],
  ] as const)('%s on %s can be read: 4.5 to 1', (text, ground) => {
    expect(against(text, ground)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['data', 'signal', 'done', 'other', 'axis', 'text'] as const)('shapes in %s are seen on the surface: 3 to 1', (role) => {
    expect(against(role, 'surface')).toBeGreaterThanOrEqual(3)
  })

  test.each([
    ['data', 'soft'],
    ['signal', 'soft'],
    ['surface', 'done'],
    ['surface', 'signal'],
  ] as const)('%s is seen on %s: 3 to 1', (role, ground) => {
    expect(against(role, ground)).toBeGreaterThanOrEqual(3)
  })
})

test('the measure of contrast is that of the standard: black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3)
})

describe('chartStylesheet', () => {
  test('has every colour in light, dark, print and high contrast, and lets each be replaced', () => {
    const css = chartStylesheet()
    for (const role of COLOUR_ROLES) {
      expect(css).toContain(`--ic-${role}:var(--implementere-${role},${PALETTES.light[role]})`)
      expect(css).toContain(`--ic-${role}:var(--implementere-${role},${PALETTES.dark[role]})`)
      expect(css.split('forced-colors:active')[1]).toContain(`--ic-${role}:`)
      expect(css.split('@media print')[1]).toContain(`--ic-${role}:`)
    }
  })

  test('holds nothing that could end its element', () => {
    expect(chartStylesheet()).not.toMatch(/[<&]/)
  })
})
