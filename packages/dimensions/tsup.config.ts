import { library } from '../../.ci/tsup-preset.ts'

export default library(['src/index.ts'])
