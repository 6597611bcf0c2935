// Node 20 does not hand a loader on to worker threads: this loads the TypeScript of the bench in one.
import { register } from 'tsx/esm/api'

register()
await import('./workers.ts')
