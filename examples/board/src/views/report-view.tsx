import type { model } from '@implementere/core'
import type { ReportTexts } from '@implementere/report'
import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Failure } from '../parts/failure.tsx'
import { saveFile } from '../parts/save-file.ts'
import { useBoard } from '../shell/board-context.ts'
import { useShell } from '../shell/shell-context.ts'

/** The report for a leader, in one click: shown here, and to be saved as one file. */
export function ReportView() {
  const { ui, settings } = useShell()
  const { view, observations, asOf } = useBoard()
  const [html, setHtml] = useState<string | null>(null)
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const make = async () => {
    setState('busy')
    const [{ renderReport }, texts] = await Promise.all([import('@implementere/report'), loadTexts(settings.locale)])
    setHtml(renderReport(view.state.record, { asOf, observations, texts }))
    setState('idle')
  }
  return (
    <>
      <Heading level={1} data-size="md">
        {ui.report}
      </Heading>
      <Paragraph>{ui.reportText}</Paragraph>
      <div className="row">
        <Button loading={state === 'busy'} onClick={() => make().catch(() => setState('failed'))}>
          {ui.makeReport}
        </Button>
        {html !== null && (
          <Button variant="secondary" onClick={() => saveFile(`${ui.reportFile}-${asOf}.html`, html, 'text/html')}>
            {ui.saveReport}
          </Button>
        )}
      </div>
      {state === 'failed' && <Failure text={ui.failedText} />}
      {html !== null && <iframe className="report" title={ui.report} srcDoc={html} sandbox="" />}
    </>
  )
}

async function loadTexts(locale: model.Locale): Promise<ReportTexts> {
  if (locale === 'nn') return (await import('@implementere/report/locales/nn')).nn
  if (locale === 'en') return (await import('@implementere/report/locales/en')).en
  return (await import('@implementere/report/locales/nb')).nb
}
