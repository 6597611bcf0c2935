import * as z from 'zod'

// The page forbids code made from text, which zod would try for speed when a schema loads: a module that reads imports this one before any schema.
z.config({ jitless: true })

/** Whether schemas are read without making code from text. */
export const isJitless = z.config().jitless === true
