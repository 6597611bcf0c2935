import { defineConfig } from 'vitest/config'
import { fences } from './docs/test/fence-module.ts'

export default defineConfig({
  plugins: [fences()],
  ssr: { resolve: { conditions: ['@implementere/source'] } },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'examples/*/test/**/*.test.ts', 'docs/test/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['docs/test/seed.ts'],
    pool: 'threads',
    isolate: false,
  },
})
