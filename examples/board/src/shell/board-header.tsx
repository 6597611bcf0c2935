import { explainRefusal } from '@implementere/core'
import { Button, Tag } from '@digdir/designsystemet-react'
import { useState, useSyncExternalStore } from 'react'
import { useBoard } from './board-context.ts'
import { LanguageChoice } from './language-choice.tsx'
import { hrefOf, VIEWS, type Route } from './route.ts'
import { useShell } from './shell-context.ts'

/** Which record this is, whether it is saved, the language, undo, and the menu. */
export function BoardHeader({ route }: { readonly route: Route }) {
  const { ui } = useShell()
  const { view } = useBoard()
  return (
    <header className="header">
      <div className="top">
        <span className="brand">Implementere</span>
        <span className="record-title">{view.state.record.title}</span>
        <SaveState />
        <UndoButton />
        <LanguageChoice />
      </div>
      <nav aria-label={ui.menu}>
        <ul className="menu">
          {VIEWS.map((id) => (
            <li key={id}>
              <a href={hrefOf({ view: id })} aria-current={route.view === id || (id === 'circle' && route.view === 'element') ? 'page' : undefined}>
                {ui[id]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}

/** Everything is kept in this browser, so being offline is no fault: it says so all the same. */
function SaveState() {
  const { ui } = useShell()
  const { view } = useBoard()
  const isOnline = useSyncExternalStore(subscribeToLine, () => navigator.onLine)
  return (
    <span role="status" className="save-state">
      {view.saving === 'failed' ? <Tag data-color="danger">{ui.notSaved}</Tag> : view.saving === 'saving' ? ui.saving : ui.saved}
      {!isOnline && <Tag data-color="warning">{ui.offline}</Tag>}
    </span>
  )
}

function subscribeToLine(listener: () => void): () => void {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}

/** Takes back what was done last here; says why when that cannot be. */
function UndoButton() {
  const { ui } = useShell()
  const { record, texts } = useBoard()
  const [said, setSaid] = useState('')
  const undo = () => {
    const decided = record.takeBack()
    setSaid(decided.ok ? ui.undone : explainRefusal(decided.refusal, texts).text)
  }
  return (
    <span className="undo">
      <Button variant="tertiary" data-size="sm" onClick={undo}>
        {ui.undo}
      </Button>
      <span role="status" className="said">
        {said}
      </span>
    </span>
  )
}
