import { createContext, useContext } from 'react'
import type { Settings } from '../storage/settings.ts'
import type { UiTexts } from '../texts/ui.ts'

/** What every part of the page may need: the settings, a way to change them, and the texts of the page itself. */
export interface Shell {
  readonly settings: Settings
  readonly change: (changed: Partial<Settings>) => void
  readonly ui: UiTexts
}

/** The shell around a part of the page; null outside it. */
export const ShellContext = createContext<Shell | null>(null)

/** The shell. Only inside `App`. */
export function useShell(): Shell {
  const shell = useContext(ShellContext)
  if (shell === null) throw new Error('a part of the page stands outside App')
  return shell
}
