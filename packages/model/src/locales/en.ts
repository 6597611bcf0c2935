export { checklist } from './en/checklist.ts'
export { coreElements } from './en/core-elements.ts'
export { phases } from './en/phases.ts'
