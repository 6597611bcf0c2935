import type { model } from '@implementere/core'
import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { readSettings, writeSettings, type Settings } from '../storage/settings.ts'
import { loadUiTexts, type UiTexts } from '../texts/ui.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { Loading } from './loading.tsx'
import { ShellContext } from './shell-context.ts'
import { Welcome } from './welcome.tsx'

/** The library comes with the board, when there is a record to show: the first page does without it. */
const Board = lazy(() => import('./board.tsx').then(({ Board: component }) => ({ default: component })))

/** The first page, or the board when a record is open; in the language of the reader, which can be changed at any time. */
export function App() {
  const [settings, setSettings] = useState<Settings>(readSettings)
  const texts = useUiTexts(settings.locale)
  const change = useCallback((changed: Partial<Settings>) => {
    setSettings((before) => {
      const after = { ...before, ...changed }
      writeSettings(after)
      return after
    })
  }, [])
  if (texts === null) return <Loading label="…" />
  return (
    <ShellContext value={{ settings, change, ui: texts }}>
      <ErrorBoundary key={settings.record} texts={texts}>
        {settings.record === null ? (
          <Welcome />
        ) : (
          <Suspense fallback={<Loading label={texts.loading} />}>
            <Board key={settings.record} record={settings.record} />
          </Suspense>
        )}
      </ErrorBoundary>
    </ShellContext>
  )
}

/** The texts of a language. Those of the one before stay until they are there, so that nothing blinks. */
function useUiTexts(locale: model.Locale): UiTexts | null {
  const [texts, setTexts] = useState<UiTexts | null>(null)
  useEffect(() => {
    let isWanted = true
    void loadUiTexts(locale).then((loaded) => {
      if (!isWanted) return
      document.documentElement.lang = locale
      setTexts(loaded)
    })
    return () => {
      isWanted = false
    }
  }, [locale])
  return texts
}
