import type { CoreTexts } from '@implementere/core'
import { Alert, SkipLink } from '@digdir/designsystemet-react'
import { lazy, Suspense, useEffect, useRef, type ComponentType } from 'react'
import type { OpenRecord } from '../record/open-record.ts'
import { CircleView } from '../views/circle-view.tsx'
import { BoardContext, useShown } from './board-context.ts'
import { BoardHeader } from './board-header.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { Loading } from './loading.tsx'
import { NextSteps } from './next-steps.tsx'
import { useRoute, type Route, type ViewId } from './route.ts'
import { useShell } from './shell-context.ts'

const ElementView = lazy(() => import('../views/element-view.tsx').then(({ ElementView: component }) => ({ default: component })))
const ChecklistView = lazy(() => import('../views/checklist-view.tsx').then(({ ChecklistView: component }) => ({ default: component })))
const DimensionsView = lazy(() => import('../views/dimensions-view.tsx').then(({ DimensionsView: component }) => ({ default: component })))
const BarriersView = lazy(() => import('../views/barriers-view.tsx').then(({ BarriersView: component }) => ({ default: component })))
const StrategiesView = lazy(() => import('../views/strategies-view.tsx').then(({ StrategiesView: component }) => ({ default: component })))
const PlanView = lazy(() => import('../views/plan-view.tsx').then(({ PlanView: component }) => ({ default: component })))
const ReportView = lazy(() => import('../views/report-view.tsx').then(({ ReportView: component }) => ({ default: component })))
const RecordView = lazy(() => import('../views/record-view.tsx').then(({ RecordView: component }) => ({ default: component })))

/** The board: header with menu, one view, and the next steps beside it. */
export function BoardPage({ opened, texts }: { readonly opened: OpenRecord; readonly texts: CoreTexts }) {
  const { ui } = useShell()
  const shown = useShown(opened, texts)
  const route = useRoute()
  const main = useFocusOnChange(JSON.stringify(route))
  const { title, nature } = shown.view.state.record
  useEffect(() => {
    document.title = `${title} – Implementere`
  }, [title])
  return (
    <BoardContext value={shown}>
      <SkipLink href="#main">{ui.skipToContent}</SkipLink>
      <BoardHeader route={route} />
      <div className="columns">
        <main id="main" tabIndex={-1} ref={main}>
          {nature === 'synthetic' && (
            <Alert data-color="info" data-size="sm" className="made-up">
              {ui.madeUp}
            </Alert>
          )}
          <ErrorBoundary key={JSON.stringify(route)} texts={ui}>
            <Suspense fallback={<Loading label={ui.loading} />}>
              <View route={route} />
            </Suspense>
          </ErrorBoundary>
        </main>
        <NextSteps />
      </div>
    </BoardContext>
  )
}

const VIEW_OF: Readonly<Record<ViewId, ComponentType>> = {
  circle: CircleView,
  checklist: ChecklistView,
  dimensions: DimensionsView,
  barriers: BarriersView,
  strategies: StrategiesView,
  plan: PlanView,
  report: ReportView,
  record: RecordView,
}

function View({ route }: { readonly route: Route }) {
  if (route.view === 'element') return <ElementView key={route.element} element={route.element} />
  const Shown = VIEW_OF[route.view]
  return <Shown />
}

/** Moves the focus to the content when another place is shown, so that it is read out; not when the page opens. */
function useFocusOnChange(place: string) {
  const main = useRef<HTMLElement>(null)
  const shown = useRef(place)
  useEffect(() => {
    if (shown.current === place) return
    shown.current = place
    main.current?.focus({ preventScroll: true })
    scrollTo({ top: 0 })
  }, [place])
  return main
}
