import { model, qic } from '@implementere/core'
import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { useBoard } from '../shell/board-context.ts'
import { useShell } from '../shell/shell-context.ts'
import { fill } from '../texts/fill.ts'
import type { ChecklistAnswers } from './checklist-view.tsx'

/** The profile of the answers as they stand: every component with what its open items leave open. */
export function ChecklistProfile({ answers }: { readonly answers: ChecklistAnswers }) {
  const { ui } = useShell()
  const { texts } = useBoard()
  const { locale } = texts
  const scored = qic.scoreQic(qic.qicNo, { instrument: qic.instrumentRef(qic.qicNo), answers })
  if (!scored.ok) return null
  const { components, overall, completeness } = scored.value
  const names: Readonly<Record<string, string>> = texts.qic.instruments['qic-no@1'].components
  return (
    <aside className="profile" aria-label={ui.liveProfile}>
      <Heading level={2} data-size="xs">
        {ui.liveProfile}
      </Heading>
      <dl>
        {Object.entries(components).map(([id, estimate]) => (
          <Row key={id} name={`${id} ${names[id]}`} estimate={estimate} locale={locale} />
        ))}
        <Row name={ui.overall} estimate={overall.equalComponent} locale={locale} />
      </dl>
      <Paragraph data-size="sm">{fill(ui.answered, { n: completeness.numerator ?? 0, m: completeness.denominator ?? 0 })}</Paragraph>
    </aside>
  )
}

interface RowProps {
  readonly name: string
  readonly estimate: model.Estimate
  readonly locale: model.Locale
}

function Row({ name, estimate, locale }: RowProps) {
  const { ui } = useShell()
  const { bounds, value } = estimate
  const isOpen = bounds !== null && bounds.lower !== bounds.upper
  return (
    <div className="profile-row">
      <dt>{name}</dt>
      <dd>
        <span className="profile-bar" aria-hidden="true">
          {bounds !== null && (
            <span
              className="bar-open"
              style={{ insetInlineStart: `${(bounds.lower ?? 0) * 100}%`, inlineSize: `${((bounds.upper ?? 1) - (bounds.lower ?? 0)) * 100}%` }}
            />
          )}
          {value !== null && <span className="bar-value" style={{ inlineSize: `${value * 100}%` }} />}
        </span>
        <span>
          {value === null ? ui.noValue : model.formatValue(value, estimate.unit, locale)}
          {isOpen && <span className="why"> ({fill(ui.between, { range: model.formatRange(bounds, estimate.unit, locale) })})</span>}
        </span>
      </dd>
    </div>
  )
}
