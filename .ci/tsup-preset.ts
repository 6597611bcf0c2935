import { defineConfig } from 'tsup'

/** One bundled ESM file per entry, as `package.json` exports them; schemas and texts are entries of their own, so an unused one costs nothing. */
export const library = (entry: string[]) =>
  defineConfig({
    entry,
    format: 'esm',
    target: 'es2023',
    outDir: 'dist',
    sourcemap: true,
    clean: true,
    splitting: false,
    noExternal: ['date-fns'],
    dts: { compilerOptions: { composite: false, ignoreDeprecations: '6.0', noEmit: false } },
  })
