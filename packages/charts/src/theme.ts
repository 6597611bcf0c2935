/** What a colour is for. */
export const COLOUR_ROLES = ['surface', 'text', 'muted', 'grid', 'axis', 'data', 'soft', 'signal', 'done', 'other'] as const

/** One of {@link COLOUR_ROLES}. */
export type ColourRole = (typeof COLOUR_ROLES)[number]

/** Which colours a chart has: those of the reader's system, or always the same. */
export type ColourScheme = 'auto' | 'light' | 'dark'

/** A colour for every role. */
export type Palette = Readonly<Record<ColourRole, string>>

/**
 * The colours of both schemes. Texts have a contrast of at least 4.5 to 1 with what they stand on, shapes that carry meaning at least 3 to 1 with the
 * surface (WCAG 2.2, 1.4.3 and 1.4.11); `grid` is decoration, and `soft` areas always have an outline. Colours ours.
 *
 * @example
 * ```ts
 * PALETTES.light.surface // => '#ffffff'
 * ```
 */
export const PALETTES = {
  light: {
    surface: '#ffffff',
    text: '#17252d',
    muted: '#4f5f69',
    grid: '#dbe3e7',
    axis: '#74858f',
    data: '#1d6480',
    soft: '#d3e5ec',
    signal: '#a83a12',
    done: '#2f6b4f',
    other: '#75507b',
  },
  dark: {
    surface: '#12191e',
    text: '#e9eff2',
    muted: '#abb9c1',
    grid: '#2b3840',
    axis: '#7b8d97',
    data: '#74bcd6',
    soft: '#1f3d4b',
    signal: '#ff9f75',
    done: '#83c9a3',
    other: '#cfa6d6',
  },
} as const satisfies Readonly<Record<'light' | 'dark', Palette>>

/** High contrast: the reader's own colours. */
const FORCED: Palette = {
  surface: 'Canvas',
  text: 'CanvasText',
  muted: 'CanvasText',
  grid: 'GrayText',
  axis: 'CanvasText',
  data: 'CanvasText',
  soft: 'Canvas',
  signal: 'LinkText',
  done: 'CanvasText',
  other: 'LinkText',
}

const ROOT = '.implementere-chart'
const FONTS = '"Segoe UI",Roboto,"Helvetica Neue",Arial,system-ui,sans-serif'

/**
 * The stylesheet of every chart. Each chart carries it, unless `styles: false` is asked for; then it goes into the page once.
 *
 * Light and dark follow the reader's system, print is light, and where the system forces colours (high contrast) those are used. An organisation sets
 * its own by the custom properties `--implementere-surface`, `-text`, `-muted`, `-grid`, `-axis`, `-data`, `-soft`, `-signal`, `-done`, `-other` and
 * `--implementere-font`. Programs that know no custom properties get the light colours.
 *
 * @example
 * ```ts
 * chartStylesheet().includes('prefers-color-scheme:dark') // => true
 * ```
 */
export function chartStylesheet(): string {
  return [
    `${ROOT}{max-width:100%;height:auto;font-family:${FONTS};font-family:var(--implementere-font,${FONTS});${declarations(PALETTES.light)}}`,
    `${ROOT} text{font-size:14px}`,
    `${ROOT} .ic-t-title{font-size:17px;font-weight:600}${ROOT} .ic-t-strong{font-weight:600}${ROOT} .ic-t-small{font-size:12px}`,
    ...COLOUR_ROLES.map((role) => roleRules(role)),
    `${ROOT}[data-scheme=dark]{${declarations(PALETTES.dark)}}`,
    `@media (prefers-color-scheme:dark){${ROOT}[data-scheme=auto]{${declarations(PALETTES.dark)}}}`,
    `@media print{${ROOT}[data-scheme]{${declarations(PALETTES.light)}}}`,
    `@media (forced-colors:active){${ROOT}[data-scheme]{${COLOUR_ROLES.map((role) => `--ic-${role}:${FORCED[role]};`).join('')}}}`,
  ].join('')
}

function declarations(palette: Palette): string {
  return COLOUR_ROLES.map((role) => `--ic-${role}:var(--implementere-${role},${palette[role]});`).join('')
}

/** Each colour twice: programs that do not know `var` keep the first. */
function roleRules(role: ColourRole): string {
  const colour = PALETTES.light[role]
  return `${ROOT} .ic-f-${role}{fill:${colour};fill:var(--ic-${role})}${ROOT} .ic-s-${role}{stroke:${colour};stroke:var(--ic-${role})}`
}
