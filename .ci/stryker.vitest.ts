import { defineConfig } from 'vitest/config'

/** The tests of one package: those of the others do not count as proof of its files. */
export default defineConfig({
  ssr: { resolve: { conditions: ['@implementere/source'] } },
  test: {
    testTimeout: 60_000,
    include: [`packages/${process.env['MUTATE'] ?? '*'}/test/**/*.test.ts`],
    environment: 'node',
  },
})
