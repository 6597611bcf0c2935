import type { Json } from '@implementere/model'
import { referenceData } from './reference-data.ts'
import type { Tolerance, Vector, VectorFile } from './vector-file.ts'

const EXACT: Tolerance = { relative: 1e-12, absolute: 1e-300 }
const CLOSE: Tolerance = { relative: 1e-9, absolute: 1e-12 }
/** Where the other software stops searching earlier. */
const LOOSE: Tolerance = { relative: 1e-5, absolute: 1e-9 }
/** Rows of a dense grid that are taken: the whole is in the tests of the statistics package. */
const ROWS = 40

/** Vectors whose expected values were made by other software: R, statsmodels, SciPy, NumPy, mpmath. */
export function independentVectors(): readonly VectorFile[] {
  return [...agreement(), ...consistency(), ...charts(), ...distributions(), ...proportions(), ...inference(), ...models()]
}

function agreement(): readonly VectorFile[] {
  const { pairs, units } = referenceData('agreement')
  const statsmodels = 'statsmodels 0.13.5, cohens_kappa'
  const gwet = 'NumPy 1.24.2, the formulas of Gwet 2014 written out'
  return [
    file(
      'statistics.cohenKappa',
      "Cohen's kappa of two raters, by weights",
      statsmodels,
      CLOSE,
      pairs.flatMap(({ a, b, categories, ...by }) =>
        (['none', 'linear', 'quadratic'] as const).map((weights): Question => [[a, b, { categories, weights }], kappaOf(by[weights])]),
      ),
    ),
    file(
      'statistics.scottPi',
      "Scott's pi of two raters",
      gwet,
      CLOSE,
      pairs.map(({ a, b, scott }) => [[a, b], kappaOf(scott)]),
    ),
    file(
      'statistics.pabak',
      'Kappa with prevalence and bias taken as even, in both forms',
      gwet,
      EXACT,
      pairs.flatMap(({ a, b, categories, pabak }) =>
        (['twoCategory', 'kCategory'] as const).map((form): Question => [[a, b, { categories, form }], { value: pabak[form] }]),
      ),
    ),
    file(
      'statistics.krippendorffAlpha',
      "Krippendorff's alpha, by metric",
      'NumPy 1.24.2, the coincidence matrix of Krippendorff 2011 written out',
      CLOSE,
      units.flatMap(({ ratings, alpha }) => Object.entries(alpha).map(([metric, value]): Question => [[ratings, { metric }], { value }])),
    ),
    file(
      'statistics.fleissKappa',
      "Fleiss' kappa",
      gwet,
      CLOSE,
      units.map(({ ratings, fleiss }) => [[ratings], chanceOf(fleiss)]),
    ),
    file(
      'statistics.gwetAC1',
      "Gwet's AC1",
      gwet,
      CLOSE,
      units.map(({ ratings, gwet: { identity } }) => [[ratings], chanceOf(identity!)]),
    ),
    file(
      'statistics.gwetAC2',
      "Gwet's AC2, by weights",
      gwet,
      CLOSE,
      units.flatMap(({ ratings, gwet: { identity: _ac1, ...weighted } }) =>
        Object.entries(weighted).map(([weights, expected]): Question => [[ratings, { weights }], chanceOf(expected)]),
      ),
    ),
  ]
}

function consistency(): readonly VectorFile[] {
  const { icc, consistency: scales, omega } = referenceData('reliability')
  const psych = 'R 4.2.2, psych 2.2.9'
  return [
    file(
      'statistics.icc',
      'Intraclass correlation in its six forms',
      `${psych}: ICC(x, missing = FALSE, lmer = FALSE)`,
      CLOSE,
      icc
        .slice(0, 12)
        .flatMap(({ ratings, level, forms }) =>
          forms.map(({ form, value, lower, upper, ...test }): Question => [
            [ratings, { form, level }],
            { value, interval: { lower, upper }, ...test },
          ]),
        ),
    ),
    file(
      'statistics.cronbachAlpha',
      "Cronbach's alpha with Feldt's interval",
      `${psych}: alpha, alpha.ci`,
      CLOSE,
      scales.flatMap(({ items, alpha, intervals, alphaIfDeleted }) =>
        intervals.map(({ level, lower, upper }): Question => [[items, { level }], { value: alpha, interval: { lower, upper }, alphaIfDeleted }]),
      ),
    ),
    file(
      'statistics.itemTotal',
      'How items go with the rest of their scale',
      `${psych}: alpha`,
      CLOSE,
      scales.map(({ items, mean, correctedCorrelation }): Question => [
        [items],
        { items: mean.map((value, index) => ({ mean: value, correctedCorrelation: correctedCorrelation[index]! })) },
      ]),
    ),
    file(
      'statistics.mcdonaldOmega',
      "McDonald's omega of one factor",
      `${psych}: omega(cor(x), nfactors = 1)`,
      LOOSE,
      // The first table has an improper solution, at which the two programs stop in different places.
      omega.slice(1).map(({ items, psych: value }): Question => [[items], { value }]),
    ),
  ]
}

function charts(): readonly VectorFile[] {
  const { cases, counts, limits } = referenceData('control-charts')
  const source = 'NumPy 1.24.2 and SciPy 1.10.1, the definitions written out'
  const some = cases.filter(({ values }) => values.length <= 40)
  const constant = ({ center, lower, upper }: { readonly center: number; readonly lower: number; readonly upper: number }, places: number) => ({
    center,
    lower: Array.from({ length: places }, () => lower),
    upper: Array.from({ length: places }, () => upper),
  })
  return [
    file(
      'statistics.xmr',
      'Lines of a chart of individual values',
      source,
      CLOSE,
      some.map(({ values, plain }): Question => [[values], { ...constant(plain, values.length), segments: [{ movingRange: plain.movingRange }] }]),
    ),
    file(
      'statistics.runChart',
      'Median, useful points, longest run and crossings',
      source,
      CLOSE,
      some.map(({ values, runs }) => [[values], shortOf(runs)]),
    ),
    file(
      'statistics.anhoejLimits',
      'Longest run and fewest crossings that chance allows',
      `${source} (binom.ppf)`,
      EXACT,
      limits.map(({ useful, ...expected }): Question => [[useful], expected]),
    ),
    file(
      'statistics.pChart',
      'Lines of a chart of proportions',
      source,
      CLOSE,
      counts.map((one) => [[one.counts, one.sizes], one.p]),
    ),
    file(
      'statistics.pPrimeChart',
      'The same, widened by what varies between points',
      source,
      CLOSE,
      counts.map((one) => [[one.counts, one.sizes], one.pPrime]),
    ),
    file(
      'statistics.uChart',
      'Lines of a chart of rates',
      source,
      CLOSE,
      counts.map((one) => [[one.counts, one.sizes], one.u]),
    ),
    file(
      'statistics.uPrimeChart',
      'The same, widened by what varies between points',
      source,
      CLOSE,
      counts.map((one) => [[one.counts, one.sizes], one.uPrime]),
    ),
    file(
      'statistics.cChart',
      'Lines of a chart of counts',
      source,
      CLOSE,
      counts.map(({ events, c }) => [[events], constant(c, events.length)]),
    ),
    file(
      'statistics.gChart',
      'Lines of a chart of opportunities between events',
      source,
      CLOSE,
      counts.map(({ between, g }) => [[between], constant(g, between.length)]),
    ),
    file(
      'statistics.tChart',
      'Lines of a chart of times between events',
      source,
      CLOSE,
      counts.map(({ times, t }) => [[times], constant(t, times.length)]),
    ),
  ]
}

function distributions(): readonly VectorFile[] {
  const { normal, gamma, beta, studentT, f, binomial, logGamma } = referenceData('distributions')
  const source = 'mpmath 1.2.1, series at 400 digits'
  const of = (
    name: string,
    description: string,
    rows: readonly (readonly (number | null)[])[],
    questionOf: (row: readonly (number | null)[]) => Question,
  ) =>
    file(
      `statistics.${name}`,
      description,
      source,
      EXACT,
      every(rows)
        .map(questionOf)
        .filter(([input, expected]) => expected !== null && !input.includes(null)),
    )
  return [
    of('normalCdf', 'Share below x', normal, ([x, below]) => [[x!], below!]),
    of('normalUpperTail', 'Share above x', normal, ([x, , above]) => [[x!], above!]),
    of('normalUpperQuantile', 'x with so much above it', normal, ([, , , p, x]) => [[p!], x!]),
    of('gammaLowerRegularised', 'Share below x, by shape', gamma, ([shape, x, below]) => [[shape!, x!], below!]),
    of('gammaUpperRegularised', 'Share above x, by shape', gamma, ([shape, x, , above]) => [[shape!, x!], above!]),
    of('gammaQuantile', 'x with so much below it, by shape', gamma, ([shape, , , , p, x]) => [[p!, shape!], x!]),
    of('gammaUpperQuantile', 'x with so much above it, by shape', gamma, ([shape, , , , , , p, x]) => [[p!, shape!], x!]),
    of('chiSquareCdf', 'Share below x, by degrees of freedom', gamma, ([shape, x, below]) => [[2 * x!, 2 * shape!], below!]),
    of('chiSquareUpperTail', 'Share above x, by degrees of freedom', gamma, ([shape, x, , above]) => [[2 * x!, 2 * shape!], above!]),
    of('betaCdf', 'Share below x, by shapes', beta, ([a, b, x, below]) => [[x!, a!, b!], below!]),
    of('betaUpperTail', 'Share above x, by shapes', beta, ([a, b, x, , above]) => [[x!, a!, b!], above!]),
    of('betaQuantile', 'x with so much below it, by shapes', beta, ([a, b, , , , p, x]) => [[p!, a!, b!], x!]),
    of('betaUpperQuantile', 'x with so much above it, by shapes', beta, ([a, b, , , , , , p, x]) => [[p!, a!, b!], x!]),
    of('studentTUpperTail', 'Share above t, by degrees of freedom', studentT, ([df, t, above]) => [[t!, df!], above!]),
    of('studentTCdf', 'Share below t, by degrees of freedom', studentT, ([df, t, above]) => [[-t!, df!], above!]),
    of('fCdf', 'Share below x, by degrees of freedom', f, ([df1, df2, x, below]) => [[x!, df1!, df2!], below!]),
    of('fUpperTail', 'Share above x, by degrees of freedom', f, ([df1, df2, x, , above]) => [[x!, df1!, df2!], above!]),
    of('binomialPmf', 'Probability of exactly k', binomial, ([n, k, p, mass]) => [[k!, n!, p!], mass!]),
    of('binomialCdf', 'Probability of at most k', binomial, ([n, k, p, , atMost]) => [[k!, n!, p!], atMost!]),
    of('logGamma', 'Logarithm of the gamma function', logGamma, ([x, value]) => [[x!], value!]),
  ]
}

function proportions(): readonly VectorFile[] {
  const { exact } = referenceData('inference')
  const { intervals, comparisons } = referenceData('proportions')
  const effectOf = ([value, lower, upper]: readonly number[]) => ({ value: value!, interval: { lower: lower!, upper: upper! } })
  const limitsOf = ([lower, upper]: readonly [number, number]) => ({ lower, upper })
  return [
    file(
      'statistics.wilson',
      "Wilson's interval of a proportion",
      'R 4.2.2: prop.test without correction',
      CLOSE,
      exact.map(({ x, n, level, wilson }) => [[x, n, { level }], limitsOf(wilson)]),
    ),
    file(
      'statistics.clopperPearson',
      'Exact interval of a proportion',
      'R 4.2.2: binom.test',
      CLOSE,
      exact.map(({ x, n, level, clopperPearson }) => [[x, n, { level }], limitsOf(clopperPearson)]),
    ),
    file(
      'statistics.jeffreys',
      "Jeffreys' interval of a proportion",
      'statsmodels 0.13.5: jeffreys',
      CLOSE,
      intervals.map(({ x, n, level, jeffreys }) => [[x, n, { level }], limitsOf(jeffreys)]),
    ),
    file(
      'statistics.agrestiCoull',
      "Agresti and Coull's interval of a proportion",
      'statsmodels 0.13.5: agresti_coull',
      CLOSE,
      intervals.map(({ x, n, level, agrestiCoull }) => [[x, n, { level }], limitsOf(agrestiCoull)]),
    ),
    file(
      'statistics.compareProportions',
      'Two proportions: difference, ratio, odds, distance',
      'statsmodels 0.13.5 (newcomb), SciPy 1.10.1 (relative_risk, odds_ratio) and the formulas written out',
      CLOSE,
      comparisons.map(({ input, level, ...effects }): Question => [
        [...input, { level }],
        Object.fromEntries(Object.entries(effects).map(([name, effect]) => [name, effectOf(effect)])),
      ]),
    ),
  ]
}

function inference(): readonly VectorFile[] {
  const { fit, multinomial, contingency, twoGroups, association, partial } = referenceData('inference')
  const r = (call: string) => `R 4.2.2: ${call}`
  return [
    file(
      'statistics.goodnessOfFit',
      'Counts against shares',
      r('chisq.test'),
      CLOSE,
      fit.map(({ observed, shares, chiSquare, pValue }) => [[observed, shares], { chiSquare, pValue }]),
    ),
    file(
      'statistics.exactMultinomial',
      'Counts against shares, by all outcomes',
      r('binom.test'),
      CLOSE,
      multinomial.map(({ observed, shares, pValue }) => [[observed, shares], { pValue }]),
    ),
    file(
      'statistics.contingency',
      'Chi-square and exact test of a table',
      r('chisq.test, fisher.test'),
      CLOSE,
      contingency.map(({ table, chiSquare, pValue, fisherP }) => [[table], { chiSquare, pValue, fisherP }]),
    ),
    file(
      'statistics.mannWhitney',
      'Ranks of two groups',
      r('wilcox.test'),
      CLOSE,
      twoGroups.map(({ x, y, uP }) => [[x, y], { pValue: uP }]),
    ),
    file(
      'statistics.compareMeans',
      "Welch's test of two means",
      r('t.test'),
      CLOSE,
      twoGroups.map(({ x, y, t, df, pValue, interval: [lower, upper] }): Question => [
        [x, y],
        { t, df, pValue, difference: { interval: { lower, upper } } },
      ]),
    ),
    file(
      'statistics.meanInterval',
      'Interval of a mean',
      r('t.test'),
      CLOSE,
      twoGroups.map(({ x, meanInterval90: [lower, upper] }) => [[x, { level: 0.9 }], { interval: { lower, upper } }]),
    ),
    file(
      'statistics.correlation',
      'Pearson, Spearman and Kendall',
      r('cor.test'),
      CLOSE,
      association.flatMap(
        ({ x, y, pearson, pearsonP, pearsonInterval: [lower, upper], spearman, spearmanP, kendall, kendallP }): readonly Question[] => [
          [[x, y], { value: pearson, pValue: pearsonP, interval: { lower, upper } }],
          [[x, y, { method: 'spearman' }], { value: spearman, pValue: spearmanP }],
          [[x, y, { method: 'kendall' }], { value: kendall, pValue: kendallP }],
        ],
      ),
    ),
    file(
      'statistics.partialCorrelation',
      'Correlation with others held still',
      r('cor.test of residuals'),
      CLOSE,
      partial.map(({ x, y, controls, value, pValue }) => [[x, y, controls], { value, pValue }]),
    ),
  ]
}

function models(): readonly VectorFile[] {
  const { models: regressions } = referenceData('inference')
  const { cases: sites } = referenceData('random-intercept')
  const { cases: stays } = referenceData('survival')
  const names = ['intercept', 'x', 'moderator', 'interaction']
  const row = ([value, standardError, t]: readonly number[]) => ({ value: value!, standardError: standardError!, t: t! })
  return [
    file(
      'statistics.regression',
      'One predictor, one moderator and their product',
      'R 4.2.2: lm(y ~ x * moderator)',
      { relative: 1e-8, absolute: 1e-10 },
      regressions.map(({ y, x, moderator, coefficients, rSquared, adjustedRSquared, sigma }): Question => [
        [y, x, { moderator }],
        {
          coefficients: Object.fromEntries(names.map((name, index) => [name, row(coefficients[index]!)])),
          rSquared,
          adjustedRSquared,
          residualStandardError: sigma,
        },
      ]),
    ),
    file(
      'statistics.randomInterceptMean',
      'Mean over sites that differ',
      'R 4.2.2, lme4 1.1.31: lmer(y ~ 1 + (1 | site), REML = TRUE)',
      LOOSE,
      sites.map((one): Question => [
        [one.sites],
        { value: one.mean, standardError: one.standardError, withinVariance: one.within, sites: one.shrunken.map((shrunken) => ({ shrunken })) },
      ]),
    ),
    file(
      'statistics.kaplanMeier',
      'How many are still there',
      'R 4.2.2, survival 3.5.3: survfit(Surv(times, events) ~ 1)',
      CLOSE,
      stays
        .slice(0, 12)
        .map(({ times, events, level, time, atRisk, survival }): Question => [
          [times, events, { level }],
          { steps: time.map((at, index) => ({ time: at, atRisk: atRisk[index]!, survival: survival[index]! })) },
        ]),
    ),
  ]
}

/** The arguments and what must come out. */
type Question = readonly [input: readonly unknown[], expected: unknown]

function file(computation: string, description: string, source: string, tolerance: Tolerance, questions: readonly Question[]): VectorFile {
  const cases = questions.map(([input, expected], index): Vector => ({
    id: `${index + 1}`,
    input: input as readonly Json[],
    expected: expected as Json,
  }))
  return { formatVersion: 1, computation, description, origin: 'independent', source, tolerance, cases }
}

function every<Row>(rows: readonly Row[]): readonly Row[] {
  const stride = Math.max(1, Math.floor(rows.length / ROWS))
  return rows.filter((_, index) => index % stride === 0)
}

function kappaOf({ value, standardError }: { readonly value: number; readonly standardError: number }): Json {
  return { value, standardError }
}

function chanceOf({ value, standardError, observed, expected }: Readonly<Record<'value' | 'standardError' | 'observed' | 'expected', number>>): Json {
  return { value, standardError, observed, expected }
}

function shortOf({ median, useful, longestRun, crossings }: Readonly<Record<'median' | 'useful' | 'longestRun' | 'crossings', number>>): Json {
  return { median, useful, longestRun, crossings }
}
