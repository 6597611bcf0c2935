export { checklist } from './nn/checklist.ts'
export { coreElements } from './nn/core-elements.ts'
export { phases } from './nn/phases.ts'
