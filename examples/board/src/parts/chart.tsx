import type * as Library from '@implementere/charts'
import type { ChartTable, ChartsTexts } from '@implementere/charts'
import type { model } from '@implementere/core'
import { Details } from '@digdir/designsystemet-react'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { Loading } from '../shell/loading.tsx'
import { useShell } from '../shell/shell-context.ts'

/** The charts of the library, which come when the first one is shown. */
export type Charts = typeof Library

/** What every chart is drawn with. */
export interface Drawing {
  readonly texts: ChartsTexts
  readonly title: string
  readonly idPrefix: string
  readonly width: number
}

interface ChartProps {
  readonly title: string
  readonly draw: (charts: Charts, drawing: Drawing) => string
  /** The same numbers as a table. */
  readonly table?: (charts: Charts, drawing: Drawing) => ChartTable
}

const LEAST_WIDTH = 320
const GREATEST_WIDTH = 760

/** A chart of the library, as wide as there is room, with its numbers as a table under it. The markup is the library's own: every text in it is escaped there. */
export function Chart({ title, draw, table }: ChartProps) {
  const { settings, ui } = useShell()
  const loaded = useCharts(settings.locale)
  const [box, width] = useWidth()
  const idPrefix = `c${useId().replaceAll(/\W/g, '')}`
  const drawn = useMemo(() => {
    if (loaded === null || width === null) return null
    const drawing = { texts: loaded.texts, title, idPrefix, width }
    return { svg: draw(loaded.charts, drawing), table: table === undefined ? null : loaded.charts.tableToHtml(table(loaded.charts, drawing)) }
  }, [loaded, width, title, idPrefix, draw, table])
  return (
    <div className="chart" ref={box}>
      {drawn === null ? <Loading label={ui.loading} /> : <div dangerouslySetInnerHTML={{ __html: drawn.svg }} />}
      {typeof drawn?.table === 'string' && (
        <Details data-size="sm">
          <Details.Summary>{ui.asTable}</Details.Summary>
          <Details.Content>
            <div className="scroll" tabIndex={0} role="group" aria-label={title} dangerouslySetInnerHTML={{ __html: drawn.table }} />
          </Details.Content>
        </Details>
      )}
    </div>
  )
}

function useCharts(locale: model.Locale) {
  const [loaded, setLoaded] = useState<{ readonly charts: Charts; readonly texts: ChartsTexts } | null>(null)
  useEffect(() => {
    let isWanted = true
    void Promise.all([import('@implementere/charts'), loadTexts(locale)]).then(([charts, texts]) => isWanted && setLoaded({ charts, texts }))
    return () => {
      isWanted = false
    }
  }, [locale])
  return loaded
}

async function loadTexts(locale: model.Locale): Promise<ChartsTexts> {
  if (locale === 'nn') return (await import('@implementere/charts/locales/nn')).nn
  if (locale === 'en') return (await import('@implementere/charts/locales/en')).en
  return (await import('@implementere/charts/locales/nb')).nb
}

/** The width that there is, within what a chart can be. */
function useWidth() {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState<number | null>(null)
  useEffect(() => {
    if (box.current === null) return undefined
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.round(Math.min(GREATEST_WIDTH, Math.max(LEAST_WIDTH, entry.contentRect.width))))
    })
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [])
  return [box, width] as const
}
