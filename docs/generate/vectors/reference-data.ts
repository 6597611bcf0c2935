import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, '../../../packages/statistics/test/reference')

type Limits = readonly [number, number]
type Numbers = readonly number[]
type WithGaps = readonly (number | null)[]
interface Kappa {
  readonly value: number
  readonly standardError: number
}
interface Lines {
  readonly center: number
  readonly lower: number
  readonly upper: number
}
interface LinesByPoint {
  readonly center: number
  readonly lower: Numbers
  readonly upper: Numbers
}

/** The reference files of the statistics, made by R, Python and mpmath; beside each stands the program that made it. */
export interface ReferenceData {
  readonly agreement: {
    readonly pairs: readonly {
      readonly a: WithGaps
      readonly b: WithGaps
      readonly categories: Numbers
      readonly none: Kappa
      readonly linear: Kappa
      readonly quadratic: Kappa
      readonly scott: Kappa
      readonly agreement: number
      readonly pabak: Readonly<Record<'twoCategory' | 'kCategory', number>>
    }[]
    readonly units: readonly {
      readonly ratings: readonly WithGaps[]
      readonly alpha: Readonly<Record<string, number>>
      readonly fleiss: Kappa & { readonly observed: number; readonly expected: number }
      readonly gwet: Readonly<Record<string, Kappa & { readonly observed: number; readonly expected: number }>>
    }[]
  }
  readonly 'control-charts': {
    readonly cases: readonly {
      readonly kind: string
      readonly values: WithGaps
      readonly plain: Lines & { readonly movingRange: number }
      readonly runs: Readonly<Record<'median' | 'useful' | 'longestRun' | 'crossings', number>>
    }[]
    readonly counts: readonly {
      readonly counts: Numbers
      readonly sizes: Numbers
      readonly events: Numbers
      readonly between: Numbers
      readonly times: WithGaps
      readonly p: LinesByPoint
      readonly pPrime: LinesByPoint
      readonly u: LinesByPoint
      readonly uPrime: LinesByPoint
      readonly c: Lines
      readonly g: Lines
      readonly t: Lines
    }[]
    readonly limits: readonly { readonly useful: number; readonly longestRunMax: number; readonly crossingsMin: number }[]
  }
  readonly distributions: Readonly<Record<'normal' | 'gamma' | 'beta' | 'studentT' | 'f' | 'binomial' | 'logGamma', readonly WithGaps[]>>
  readonly inference: {
    readonly exact: readonly {
      readonly x: number
      readonly n: number
      readonly level: number
      readonly clopperPearson: Limits
      readonly wilson: Limits
    }[]
    readonly fit: readonly { readonly observed: Numbers; readonly shares: Numbers; readonly chiSquare: number; readonly pValue: number }[]
    readonly multinomial: readonly { readonly observed: Numbers; readonly shares: Numbers; readonly pValue: number }[]
    readonly contingency: readonly {
      readonly table: readonly Numbers[]
      readonly chiSquare: number
      readonly pValue: number
      readonly fisherP: number
    }[]
    readonly twoGroups: readonly {
      readonly x: Numbers
      readonly y: Numbers
      readonly uP: number
      readonly t: number
      readonly df: number
      readonly pValue: number
      readonly interval: Limits
      readonly meanInterval90: Limits
    }[]
    readonly association: readonly {
      readonly x: Numbers
      readonly y: Numbers
      readonly pearson: number
      readonly pearsonP: number
      readonly pearsonInterval: Limits
      readonly spearman: number
      readonly spearmanP: number
      readonly kendall: number
      readonly kendallP: number
    }[]
    readonly partial: readonly {
      readonly x: Numbers
      readonly y: Numbers
      readonly controls: readonly Numbers[]
      readonly value: number
      readonly pValue: number
    }[]
    readonly models: readonly {
      readonly y: Numbers
      readonly x: Numbers
      readonly moderator: Numbers
      readonly coefficients: readonly Numbers[]
      readonly rSquared: number
      readonly adjustedRSquared: number
      readonly sigma: number
    }[]
  }
  readonly proportions: {
    readonly intervals: readonly {
      readonly x: number
      readonly n: number
      readonly level: number
      readonly jeffreys: Limits
      readonly agrestiCoull: Limits
    }[]
    readonly comparisons: readonly ({ readonly input: Numbers; readonly level: number } & Readonly<
      Record<'difference' | 'ratio' | 'oddsRatio' | 'cohensH' | 'standardisedDifference', Numbers>
    >)[]
  }
  readonly 'random-intercept': {
    readonly cases: readonly {
      readonly sites: readonly Numbers[]
      readonly mean: number
      readonly standardError: number
      readonly within: number
      readonly shrunken: Numbers
    }[]
  }
  readonly reliability: {
    readonly icc: readonly {
      readonly ratings: readonly Numbers[]
      readonly level: number
      readonly forms: readonly {
        readonly form: string
        readonly value: number
        readonly lower: number
        readonly upper: number
        readonly f: number
        readonly pValue: number
        readonly df1: number
        readonly df2: number
      }[]
    }[]
    readonly consistency: readonly {
      readonly items: readonly Numbers[]
      readonly alpha: number
      readonly intervals: readonly { readonly level: number; readonly lower: number; readonly upper: number }[]
      readonly alphaIfDeleted: Numbers
      readonly correctedCorrelation: Numbers
      readonly mean: Numbers
    }[]
    readonly omega: readonly { readonly items: readonly Numbers[]; readonly psych: number }[]
  }
  readonly survival: {
    readonly cases: readonly {
      readonly name: string
      readonly level: number
      readonly times: Numbers
      readonly events: Numbers
      readonly time: Numbers
      readonly atRisk: Numbers
      readonly survival: Numbers
    }[]
  }
}

/** A reference file. */
export function referenceData<Name extends keyof ReferenceData>(name: Name): ReferenceData[Name] {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as ReferenceData[Name]
}
