import { library } from '../../.ci/tsup-preset.ts'

export default library(['src/index.ts', 'src/schema.ts', 'src/samples.ts', 'src/locales/nb.ts', 'src/locales/nn.ts', 'src/locales/en.ts'])
