import type { model } from '@implementere/core'
import { Button } from '@digdir/designsystemet-react'
import { useRef, useState } from 'react'
import { useShell } from '../shell/shell-context.ts'
import type { Imported } from '../storage/board-file.ts'
import type { UiTexts } from '../texts/ui.ts'
import { Failure } from './failure.tsx'

type Fault = Extract<Imported, { ok: false }>

/** How many faults of a file are listed. */
const SHOWN = 8

/** Opens a file. A file with faults changes nothing, and each fault is told with its place. */
export function ImportButton({ onImported }: { readonly onImported: (record: string) => void }) {
  const { ui } = useShell()
  const input = useRef<HTMLInputElement>(null)
  const [fault, setFault] = useState<Fault | 'not-kept' | null>(null)
  const read = async (file: File) => {
    setFault(null)
    const [{ readBoardFile }, { keep }] = await Promise.all([import('../storage/board-file.ts'), import('../record/keep.ts')])
    const imported = await readBoardFile(await file.text())
    if (!imported.ok) return setFault(imported)
    await keep(imported.value)
    onImported(imported.value.implementation.id)
  }
  return (
    <div className="stack">
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0]
          target.value = ''
          if (file !== undefined) read(file).catch(() => setFault('not-kept'))
        }}
      />
      <Button variant="secondary" onClick={() => input.current?.click()}>
        {ui.importFile}
      </Button>
      {fault !== null && (
        <Failure text={fault === 'not-kept' ? ui.notKept : faultText(fault, ui)}>{fault !== 'not-kept' && <Faults issues={fault.issues} />}</Failure>
      )}
    </div>
  )
}

function Faults({ issues }: { readonly issues: readonly model.Issue[] }) {
  return (
    <ul>
      {issues.slice(0, SHOWN).map(({ path, code }) => (
        <li key={`${path.join('.')} ${code}`}>
          <code>{path.join('.') || '–'}</code>: {code}
        </li>
      ))}
    </ul>
  )
}

function faultText({ code }: Fault, ui: UiTexts): string {
  if (code === 'not-json') return ui.importNotJson
  return code === 'too-big' ? ui.importTooBig : ui.importFaults
}
