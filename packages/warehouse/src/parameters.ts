import { ImplementereError } from '@implementere/model'
import { isUnwritable, rulesOf, type Dialect } from './dialect.ts'

/** A value that travels beside the text of a statement, never in it. */
export type Parameter = string | number

/** Gathers the values of a statement, each once. */
export interface ParameterList {
  /** The place of a text, to be written where it is needed. */
  readonly text: (value: string) => string
  /** The place of a number. */
  readonly number: (value: number) => string
  readonly all: () => readonly Parameter[]
}

/** An empty list. Its functions throw `invalid-text` for a text that the database cannot hold, `inexpressible-measure` for a number that is none. */
export function parameterList(dialect: Dialect): ParameterList {
  const { hasNul } = rulesOf(dialect)
  const places = new Map<Parameter, number>()
  const placeOf = (value: Parameter) => {
    const place = places.get(value) ?? places.size + 1
    places.set(value, place)
    return `$${place}`
  }
  return {
    text: (value) => {
      if (isUnwritable(hasNul ? value.replaceAll('\0', '') : value))
        throw new ImplementereError('invalid-text', 'the database cannot hold this text', { text: value })
      return placeOf(value)
    },
    number: (value) => {
      if (!Number.isFinite(value)) throw new ImplementereError('inexpressible-measure', 'a measure has finite numbers', { number: String(value) })
      return `cast(${placeOf(value)} as float8)`
    },
    all: () => [...places.keys()],
  }
}
