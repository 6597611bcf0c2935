// Mutation testing of the files that compute. It changes the sources while it runs: use a clean clone.
// MUTATE=qic FC_NUM_RUNS=20 npm run mutation

/** The files whose every operator has to be held by a test of their own package. */
const COMPUTING = {
  statistics: ['suppress', 'suppression-network'],
  phases: ['step', 'gate', 'replay', 'order', 'timeline', 'stretch'],
  qic: ['score', 'tally', 'overall', 'item-reading', 'missing-policy', 'answer-check', 'compare', 'agreement', 'rated-item'],
  dimensions: [
    'adoption-funnel',
    'tally',
    'expression',
    'vector',
    'engine',
    'distance',
    'distinct',
    'distinct-columns',
    'distinct-blocks',
    'mean-of-ratios',
    'clustered-interval',
    'block-tallies',
    'row-blocks',
    'relation-rows',
    'relation-work',
    'pair-index',
    'cell-finder',
    'table-cells',
    'fold',
    'collect',
    'cells',
    'suppress',
  ],
  tools: [
    ...['fit-assessment', 'context-assessment', 'strategy-plan', 'anchoring', 'monitoring-plan', 'execution', 'adjustment-loop', 'results'].flatMap(
      (folder) => [`${folder}/evaluate`, `${folder}/completion`],
    ),
    ...['evaluate', 'completion'].map((file) => `sustainment-decision/${file}`),
  ],
  core: [
    'decide',
    'evolve',
    'fold',
    'gate',
    'merge',
    'order',
    'retraction',
    'tool-heads',
    'step-target',
    'next-steps/next-steps',
    'next-steps/from-phases',
    'next-steps/from-data',
    'next-steps/from-log',
  ],
  barriers: ['analyse', 'classify', 'group-breakdown', 'match', 'select', 'select-exact', 'select-greedy'],
}

const owner = process.env.MUTATE
const chosen = Object.entries(COMPUTING).filter(([name]) => owner === undefined || name === owner)

export default {
  packageManager: 'npm',
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: '.ci/stryker.vitest.ts' },
  coverageAnalysis: 'perTest',
  inPlace: true,
  incremental: true,
  incrementalFile: '.ci/.work/mutation-incremental.json',
  concurrency: 2,
  ignoreStatic: true,
  mutate: chosen.flatMap(([name, files]) => files.map((file) => `packages/${name}/src/${file}.ts`)),
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: '.ci/.work/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  timeoutMS: 10_000,
  tempDirName: '.ci/.work/stryker',
}
