import { describeCode, explainRefusal, tools, type model } from '@implementere/core'
import { Button, ErrorSummary, Heading, Paragraph, Tag } from '@digdir/designsystemet-react'
import { useEffect, useMemo, useState, type SubmitEvent } from 'react'
import { fieldOf } from '../forms/schema.ts'
import { SchemaForm, type Faults } from '../forms/schema-form.tsx'
import { suggestionsFor } from '../forms/suggestions.ts'
import { Checks } from '../parts/checks.tsx'
import { Failure } from '../parts/failure.tsx'
import { useBoard } from '../shell/board-context.ts'
import { Loading } from '../shell/loading.tsx'
import { useShell } from '../shell/shell-context.ts'
import type * as Library from '../storage/parser.ts'
import { ElementMoves } from './element-moves.tsx'

type Held = Readonly<Record<string, model.Json>>
type Parser = typeof Library

/** The tool of a core element: a form made from its schema, what it still asks for, and how far the work has come. */
export function ElementView({ element }: { readonly element: model.CoreElementId }) {
  const { ui } = useShell()
  const { overview, texts } = useBoard()
  const found = overview.elements.find((one) => one.element === element)
  const { title, purpose } = texts.tools[element]
  const checks = (found?.tool?.checks ?? []).map(({ code, met, params }) => ({ code, met, text: describeCode('check', code, params, texts) ?? code }))
  const parser = useParser()
  return (
    <>
      <Heading level={1} data-size="md">
        {element} {texts.model.coreElements[element].name}
      </Heading>
      <Paragraph>
        <Tag data-color={found?.status === 'completed' ? 'success' : 'info'}>{texts.phases.elementStatuses[found?.status ?? 'not-started']}</Tag>
      </Paragraph>
      <ElementMoves element={element} status={found?.status ?? null} />
      <Heading level={2} data-size="sm">
        {title}
      </Heading>
      <Paragraph>{purpose}</Paragraph>
      {checks.length > 0 && (
        <section aria-label={ui.whatItAsksFor}>
          <Heading level={3} data-size="2xs">
            {ui.whatItAsksFor}
          </Heading>
          <Checks checks={checks} />
        </section>
      )}
      {parser === null ? <Loading label={ui.loading} /> : <ToolForm element={element} parser={parser} />}
    </>
  )
}

/** The form. What is saved is read by the library's own parser first: faults are told where they are, and nothing is stored. */
function ToolForm({ element, parser }: { readonly element: model.CoreElementId; readonly parser: Parser }) {
  const { ui } = useShell()
  const { record, view, overview, texts } = useBoard()
  const iteration = Math.max(1, overview.elements.find((one) => one.element === element)?.iteration ?? 1)
  const kept = view.state.tools.findLast((one) => one.element === element)
  const [held, setHeld] = useState<Held>(() => heldOf(kept?.record ?? tools.emptyRecord(element)))
  const [known, setKnown] = useState(kept?.event)
  const [isTouched, setTouched] = useState(false)
  const [faults, setFaults] = useState<Faults>(new Map())
  const [said, setSaid] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const root = useMemo(() => fieldOf(parser.toolFormSchema(element, texts.tools[element])), [parser, element, texts])
  const suggestions = useMemo(() => suggestionsFor(view.state, texts), [view.state, texts])
  const showSaved = () => {
    setKnown(kept?.event)
    setHeld(heldOf(kept?.record ?? tools.emptyRecord(element)))
    setTouched(false)
  }
  // What another tab or undo has saved takes the place of what is shown, unless something is written here that is not saved.
  const isSavedElsewhere = kept?.event !== known
  if (isSavedElsewhere && !isTouched) showSaved()
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const parsed = parser.parseToolRecord(element, { ...withoutEmpty(held), iteration })
    setSaid('')
    setFaults(
      parsed.ok
        ? new Map()
        : new Map(parsed.issues.map(({ path, code, params }) => [path.join('.'), describeCode('issue', code, params, texts) ?? code])),
    )
    if (!parsed.ok) return
    const decided = record.give({ type: 'tool', payload: parsed.value })
    setRefused(decided.ok ? null : explainRefusal(decided.refusal, texts).text)
    if (decided.ok) {
      setKnown(decided.events[0]?.id)
      setHeld(heldOf(parsed.value))
      setTouched(false)
      setSaid(ui.toolSaved)
    }
  }
  return (
    <form className="stack tool" noValidate onSubmit={submit}>
      {root.kind === 'group' && (
        <SchemaForm
          fields={root.fields}
          value={held}
          faults={faults}
          suggestions={suggestions}
          onChange={(next) => {
            setHeld(next)
            setTouched(true)
          }}
        />
      )}
      {faults.size > 0 && (
        <div role="alert">
          <ErrorSummary>
            <ErrorSummary.Heading>{ui.notSavedFaults}</ErrorSummary.Heading>
            <ul>
              {[...faults].map(([path, text]) => (
                <li key={path}>
                  {path}: {text}
                </li>
              ))}
            </ul>
          </ErrorSummary>
        </div>
      )}
      {isSavedElsewhere && isTouched && (
        <Failure text={ui.savedElsewhere}>
          <Button variant="secondary" data-size="sm" onClick={showSaved}>
            {ui.showSaved}
          </Button>
        </Failure>
      )}
      {refused !== null && <Failure text={refused} />}
      <div className="row sticky">
        <Button type="submit">{ui.saveTool}</Button>
        <span role="status">{said}</span>
      </div>
    </form>
  )
}

function heldOf(record: object): Held {
  return record as Held
}

/** Lines that say nothing are no ids. */
function withoutEmpty(held: model.Json): Held {
  return JSON.parse(JSON.stringify(held), (_, value: unknown) => (Array.isArray(value) ? value.filter((one) => one !== '') : value)) as Held
}

function useParser(): Parser | null {
  const [parser, setParser] = useState<Parser | null>(null)
  useEffect(() => {
    let isWanted = true
    void import('../storage/parser.ts').then((loaded) => isWanted && setParser(loaded))
    return () => {
      isWanted = false
    }
  }, [])
  return parser
}
