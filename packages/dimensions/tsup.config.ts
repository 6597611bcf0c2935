import { library } from '../../.ci/tsup-preset.ts'

export default library(['src/index.ts', 'src/schema.ts', 'src/synthetic.ts', 'src/csv.ts'])
