import { defineConfig } from 'vitest/config'
import { fences } from './docs/test/fence-module.ts'
import { CONDITIONS } from './docs/test/workspace.ts'

export default defineConfig({
  plugins: [fences()],
  ssr: { resolve: { conditions: [...CONDITIONS] } },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'examples/*/test/**/*.test.ts', 'docs/test/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['docs/test/seed.ts'],
    // Time bounds are set by counting operations; the clock only ends what hangs, also on a busy machine with many property runs.
    testTimeout: 60_000,
    pool: 'threads',
    isolate: false,
  },
})
