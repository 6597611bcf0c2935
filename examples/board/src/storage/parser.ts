import * as z from 'zod'

// The page forbids code made from text, which zod would try for speed.
z.config({ jitless: true })

export { parseImplementation } from '@implementere/core/schema'
export { parseToolRecord, toolFormSchema } from '@implementere/tools/schema'
