import { ImplementereError, nameOf as nameIn, type Names } from '@implementere/model'
import type { ChartsTexts } from './locales/texts.ts'
import type { ColourScheme } from './theme.ts'

/** What the picture and its table share. */
export interface TableOptions {
  /** The locale pack: `@implementere/charts/locales/nb`, `nn` or `en`. */
  readonly texts: ChartsTexts
  /** What the chart is about, as its heading and its accessible name. */
  readonly title: string
  /** Names by the ids of the input; an id without a name is shown as it is. */
  readonly names?: Names
}

/** How a chart is drawn. */
export interface ChartOptions extends TableOptions {
  /** Begins every id inside the picture, so that several charts fit on one page: a letter, then letters, digits, `-` and `_`. */
  readonly idPrefix: string
  /** Width in picture units, which are CSS pixels where there is room; 720 when absent, 320 at least. The height follows from the content. */
  readonly width?: number
  /** Whether the title is also drawn; true when absent. Without it the title is still the accessible name. */
  readonly showTitle?: boolean
  /** `auto` (default) follows the reader's system. */
  readonly scheme?: ColourScheme
  /** Whether the picture carries its stylesheet; true when absent. */
  readonly styles?: boolean
}

const DEFAULT_WIDTH = 720
const LEAST_WIDTH = 320
const GREATEST_WIDTH = 4000
/** Room between the edge of the picture and its content. */
export const PADDING = 16
/** From this width of the content on, labels stand beside what they name; below it, above. */
export const WIDE_FROM = 520

/** Width of the content. Throws `invalid-width`, `invalid-id-prefix` and `invalid-title`. */
export function innerWidth(options: ChartOptions): number {
  return pictureWidth(options) - 2 * PADDING
}

/** Width of the picture. Throws `invalid-width`, `invalid-id-prefix` and `invalid-title`. */
export function pictureWidth({ width = DEFAULT_WIDTH, idPrefix, title }: ChartOptions): number {
  if (!(width >= LEAST_WIDTH && width <= GREATEST_WIDTH))
    throw new ImplementereError('invalid-width', `a chart is 320 to 4000 units wide, not ${width}`, { width: String(width) })
  if (typeof idPrefix !== 'string' || !/^[A-Za-z][\w-]*$/.test(idPrefix))
    throw new ImplementereError('invalid-id-prefix', `idPrefix is a letter, then letters, digits, - and _, not ${idPrefix}`, {
      idPrefix: idPrefix ?? null,
    })
  if (typeof title !== 'string')
    throw new ImplementereError('invalid-title', 'a chart needs a title: it is the name of the picture for those who do not see it')
  return width
}

/** The name of an id; the id itself where it has none. */
export function nameOf(names: Names | undefined, id: string): string {
  return names === undefined ? id : nameIn(names, id)
}
