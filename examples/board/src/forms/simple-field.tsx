import type { model } from '@implementere/core'
import { Field as DsField, Fieldset, Label, Select, Textarea, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { useShell } from '../shell/shell-context.ts'
import { fill } from '../texts/fill.ts'
import type { Choice, Field } from './schema.ts'

interface SimpleFieldProps {
  readonly title: string
  readonly field: Exclude<Field, { kind: 'group' | 'rows' }>
  readonly value: model.Json
  readonly fault: string | undefined
  /** Known ids for the place; none where there are none. */
  readonly suggested: readonly Choice[]
  readonly onChange: (value: model.Json) => void
}

/** One place to fill in. What is left empty is unknown, never zero and never "no". */
export function SimpleField({ title, field, value, fault, suggested, onChange }: SimpleFieldProps) {
  const { ui } = useShell()
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  const orUnknown = (written: string) => onChange(written === '' ? null : written)
  switch (field.kind) {
    case 'choice':
      return <Chosen title={title} choices={field.choices} value={value} fault={fault} onChange={onChange} />
    case 'yes-no':
      return (
        <Chosen
          title={title}
          choices={[
            { value: 1, title: ui.yes },
            { value: 0, title: ui.no },
          ]}
          value={value === null ? null : Number(value)}
          fault={fault}
          onChange={(chosen) => onChange(chosen === null ? (field.nullable ? null : false) : chosen === 1)}
        />
      )
    case 'number':
      return (
        <Textfield
          data-size="sm"
          inputMode="decimal"
          label={title}
          description={rangeOf(field)}
          value={text}
          error={fault}
          onChange={({ target }) => onChange(numberIn(target.value))}
        />
      )
    case 'date':
      return <Textfield data-size="sm" type="date" label={title} value={text} error={fault} onChange={({ target }) => orUnknown(target.value)} />
    case 'list':
      return field.choices === null ? (
        <Lines title={title} value={value} fault={fault} suggested={suggested} onChange={onChange} />
      ) : (
        <Ticked title={title} choices={field.choices} value={value} onChange={onChange} />
      )
    default:
      if (suggested.length > 0) return <Chosen title={title} choices={withOwn(suggested, value)} value={value} fault={fault} onChange={onChange} />
      if (!field.long) return <Textfield data-size="sm" label={title} value={text} error={fault} onChange={({ target }) => orUnknown(target.value)} />
      return (
        <DsField data-size="sm">
          <Label>{title}</Label>
          <Textarea rows={2} value={text} aria-invalid={fault !== undefined} onChange={({ target }) => orUnknown(target.value)} />
          {fault !== undefined && <ValidationMessage>{fault}</ValidationMessage>}
        </DsField>
      )
  }
}

function Chosen({ title, choices, value, fault, onChange }: Omit<SimpleFieldProps, 'field' | 'suggested'> & { readonly choices: readonly Choice[] }) {
  const { ui } = useShell()
  const known = choices.filter((choice) => choice.value !== null)
  return (
    <DsField data-size="sm">
      <Label>{title}</Label>
      <Select
        value={typeof value === 'string' || typeof value === 'number' ? String(value) : ''}
        aria-invalid={fault !== undefined}
        onChange={({ target }) => onChange(known.find((choice) => String(choice.value) === target.value)?.value ?? null)}
      >
        <Select.Option value="">{ui.unknown}</Select.Option>
        {known.map((choice) => (
          <Select.Option key={String(choice.value)} value={String(choice.value)}>
            {choice.title}
          </Select.Option>
        ))}
      </Select>
      {fault !== undefined && <ValidationMessage>{fault}</ValidationMessage>}
    </DsField>
  )
}

/** Several of a closed list. */
function Ticked({
  title,
  choices,
  value,
  onChange,
}: Omit<SimpleFieldProps, 'field' | 'fault' | 'suggested'> & { readonly choices: readonly Choice[] }) {
  const held: readonly model.Json[] = Array.isArray(value) ? value : []
  return (
    <Fieldset data-size="sm">
      <Fieldset.Legend>{title}</Fieldset.Legend>
      <div className="choices">
        {choices.map((choice) => (
          <label key={String(choice.value)} className="choice">
            <input
              type="checkbox"
              className="ds-input"
              checked={held.includes(choice.value)}
              onChange={({ target }) => onChange(target.checked ? [...held, choice.value] : held.filter((one) => one !== choice.value))}
            />
            {choice.title}
          </label>
        ))}
      </div>
    </Fieldset>
  )
}

/** Several ids or names, one a line. */
function Lines({ title, value, fault, suggested, onChange }: Omit<SimpleFieldProps, 'field'>) {
  const { ui } = useShell()
  const held = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
  return (
    <DsField data-size="sm">
      <Label>{title}</Label>
      <DsField.Description>
        {held.some((one) => namedIn(suggested, one) !== null) ? held.map((one) => namedIn(suggested, one) ?? one).join('; ') : ui.oneALine}
      </DsField.Description>
      <Textarea
        rows={2}
        value={held.join('\n')}
        aria-invalid={fault !== undefined}
        onChange={({ target }) => onChange(target.value === '' ? [] : target.value.split('\n'))}
      />
      {fault !== undefined && <ValidationMessage>{fault}</ValidationMessage>}
      {suggested.length > 0 && (
        <Select
          aria-label={fill(ui.addRow, { part: title })}
          value=""
          onChange={({ target }) => onChange([...held.filter((one) => one !== ''), target.value])}
        >
          <Select.Option value="">{fill(ui.addRow, { part: title })}</Select.Option>
          {suggested
            .filter((choice) => !held.includes(String(choice.value)))
            .map((choice) => (
              <Select.Option key={choice.value} value={String(choice.value)}>
                {choice.title}
              </Select.Option>
            ))}
        </Select>
      )}
    </DsField>
  )
}

/** The name of a known id; null where it is not known. */
function namedIn(suggested: readonly Choice[], id: string): string | null {
  return suggested.find((choice) => choice.value === id)?.title ?? null
}

/** The known ones, and what stands there already where it is one of the organisation's own. */
function withOwn(suggested: readonly Choice[], value: model.Json): readonly Choice[] {
  return typeof value !== 'string' || namedIn(suggested, value) !== null ? suggested : [...suggested, { value, title: value }]
}

/** A number as it is written, with a comma or a point; what is none yet is kept as it is, and told when it is saved. */
function numberIn(written: string): model.Json {
  const number = Number(written.replace(',', '.'))
  if (written.trim() === '') return null
  return /^-?\d+(?:[.,]\d+)?$/.test(written.trim()) && Number.isFinite(number) ? number : written
}

function rangeOf({ minimum, maximum }: Extract<Field, { kind: 'number' }>): string | undefined {
  return minimum !== null && maximum !== null ? `${minimum}–${maximum}` : undefined
}
