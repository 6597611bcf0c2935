import type { model } from '@implementere/core'
import { Button, Details, Fieldset, Paragraph } from '@digdir/designsystemet-react'
import { createContext, useContext } from 'react'
import { useShell } from '../shell/shell-context.ts'
import { fill } from '../texts/fill.ts'
import { blankOf, type Field, type NamedField } from './schema.ts'
import { SimpleField } from './simple-field.tsx'
import type { Suggestions } from './suggestions.ts'

type Path = readonly (string | number)[]

/** Where a form is wrong, in words, by dotted path. */
export type Faults = ReadonlyMap<string, string>

interface PlaceProps {
  readonly title: string
  readonly field: Field
  readonly value: model.Json
  readonly path: Path
  readonly onChange: (value: model.Json) => void
}

const FaultsContext = createContext<Faults>(new Map())
const SuggestionsContext = createContext<Suggestions>(new Map())

interface SchemaFormProps {
  readonly fields: readonly NamedField[]
  readonly value: Readonly<Record<string, model.Json>>
  readonly faults: Faults
  readonly suggestions: Suggestions
  readonly onChange: (value: Readonly<Record<string, model.Json>>) => void
}

/** A form for any record that a schema describes: one component, whatever the tool. Large parts fold. */
export function SchemaForm({ fields, value, faults, suggestions, onChange }: SchemaFormProps) {
  return (
    <FaultsContext value={faults}>
      <SuggestionsContext value={suggestions}>
        {fields.map(({ name, title, field }) => {
          const place = (
            <Place
              key={name}
              title={title}
              field={field}
              value={value[name] ?? null}
              path={[name]}
              onChange={(next) => onChange({ ...value, [name]: next })}
            />
          )
          if (field.kind !== 'rows' && field.kind !== 'group') return place
          return (
            <Details key={name} defaultOpen={isSmall(field)} data-size="sm">
              <Details.Summary>
                {title}
                {field.kind === 'rows' && ` (${rowsOf(value[name]).length})`}
              </Details.Summary>
              <Details.Content className="stack">{place}</Details.Content>
            </Details>
          )
        })}
      </SuggestionsContext>
    </FaultsContext>
  )
}

function Place(props: PlaceProps) {
  const { field, path } = props
  const faults = useContext(FaultsContext)
  const suggestions = useContext(SuggestionsContext)
  if (field.kind === 'group') return <Group {...props} field={field} />
  if (field.kind === 'rows') return <Rows {...props} row={field.row} />
  return <SimpleField {...props} field={field} fault={faults.get(path.join('.'))} suggested={suggestions.get(String(path.at(-1))) ?? []} />
}

function Group({ title, field, value, path, onChange }: PlaceProps & { readonly field: Extract<Field, { kind: 'group' }> }) {
  const { ui } = useShell()
  if (value === null && field.nullable)
    return (
      <Button variant="secondary" data-size="sm" onClick={() => onChange(blankOf(field))}>
        {fill(ui.fillInPart, { part: title.toLowerCase() })}
      </Button>
    )
  const held = objectOf(value)
  return (
    <Fieldset className="stack">
      <Fieldset.Legend className={path.length === 1 ? 'hidden' : undefined}>{title}</Fieldset.Legend>
      {field.fields.map(({ name, title: label, field: inner }) => (
        <Place
          key={name}
          title={label}
          field={inner}
          value={held[name] ?? null}
          path={[...path, name]}
          onChange={(next) => onChange({ ...held, [name]: next })}
        />
      ))}
    </Fieldset>
  )
}

function Rows({ title, row, value, path, onChange }: PlaceProps & { readonly row: Extract<Field, { kind: 'group' }> }) {
  const { ui } = useShell()
  const faults = useContext(FaultsContext)
  const suggestions = useContext(SuggestionsContext)
  const rows = rowsOf(value)
  const replace = (index: number, next: model.Json) => onChange(rows.map((one, place) => (place === index ? next : one)))
  const add = () => onChange([...rows, { id: crypto.randomUUID(), ...objectOf(blankOf(row)) }])
  const isFaulty = (index: number) => [...faults.keys()].some((place) => place.startsWith(`${[...path, index].join('.')}.`))
  return (
    <div className="stack">
      {rows.length === 0 && <Paragraph data-size="sm">{ui.noRows}</Paragraph>}
      {rows.map((held, index) => (
        <Details key={keyOf(held, index)} defaultOpen={isBlank(held)} data-size="sm" {...(isFaulty(index) && { 'data-color': 'danger' })}>
          <Details.Summary>
            {index + 1}. {nameOf(held, row, suggestions) || title}
            {isFaulty(index) && ` – ${ui.hasFaults}`}
          </Details.Summary>
          <Details.Content className="stack">
            {row.fields.map(({ name, title: label, field }) => (
              <Place
                key={name}
                title={label}
                field={field}
                value={objectOf(held)[name] ?? null}
                path={[...path, index, name]}
                onChange={(next) => replace(index, { ...objectOf(held), [name]: next })}
              />
            ))}
            <Button variant="tertiary" data-size="sm" data-color="danger" onClick={() => onChange(rows.filter((_, place) => place !== index))}>
              {fill(ui.removeRow, { n: index + 1, part: title })}
            </Button>
          </Details.Content>
        </Details>
      ))}
      <Button variant="secondary" data-size="sm" onClick={add}>
        {fill(ui.addRow, { part: title })}
      </Button>
    </div>
  )
}

/** The first thing in a row that a reader knows it by. */
function nameOf(held: model.Json, row: Extract<Field, { kind: 'group' }>, suggestions: Suggestions): string {
  const values = objectOf(held)
  for (const { name, field } of row.fields) {
    const value = values[name] ?? null
    if (field.kind === 'choice' && value !== null) return field.choices.find((one) => one.value === value)?.title ?? ''
    if (field.kind === 'text' && typeof value === 'string') return suggestions.get(name)?.find((one) => one.value === value)?.title ?? value
    if (field.kind === 'group') {
      const inner = nameOf(value, field, suggestions)
      if (inner !== '') return inner
    }
  }
  return ''
}

/** Whether nobody has filled in anything yet. */
function isBlank(held: model.Json): boolean {
  return Object.entries(objectOf(held)).every(
    ([name, value]) =>
      name === 'id' || value === null || (Array.isArray(value) && value.length === 0) || (typeof value === 'object' && isBlank(value)),
  )
}

function isSmall(field: Field): boolean {
  return field.kind === 'group' && field.fields.length <= 8
}

function rowsOf(value: model.Json | undefined): readonly model.Json[] {
  return Array.isArray(value) ? (value as readonly model.Json[]) : []
}

function objectOf(value: model.Json): Readonly<Record<string, model.Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, model.Json>>) : {}
}

function keyOf(held: model.Json, index: number): string {
  const { id } = objectOf(held)
  return typeof id === 'string' ? id : String(index)
}
