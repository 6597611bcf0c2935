export { checklist } from './nb/checklist.ts'
export { coreElements } from './nb/core-elements.ts'
export { phases } from './nb/phases.ts'
