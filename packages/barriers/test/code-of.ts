import { isImplementereError } from '@implementere/model'

/** The code of the broken precondition that a call reports; null when it reports none. */
export function codeOf(run: () => unknown): string | null {
  try {
    run()
  } catch (error) {
    if (isImplementereError(error)) return error.code
    throw error
  }
  return null
}
