export { isJitless } from './without-code-from-text.ts'
export { parseImplementation, parseToolRecord, toolFormSchema } from '@implementere/core/schema'
