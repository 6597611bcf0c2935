/** A text with its places filled in: `fill('{n} av {m}', { n: 1, m: 2 })` is `1 av 2`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : place))
}
