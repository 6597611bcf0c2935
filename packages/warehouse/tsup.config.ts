import { library } from '../../.ci/tsup-preset.ts'

export default library([
  'src/index.ts',
  'src/duckdb.ts',
  'src/postgres.ts',
  'src/cli.ts',
  'src/locales/nb.ts',
  'src/locales/nn.ts',
  'src/locales/en.ts',
])
