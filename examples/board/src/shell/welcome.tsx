import { Button, Card, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { ImportButton } from '../parts/import-button.tsx'
import { Failure } from '../parts/failure.tsx'
import { KeptRecords } from './kept-records.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { useShell } from './shell-context.ts'
import { StartForm } from './start-form.tsx'

/** The first page: look at an example, begin one's own, or open a file. */
export function Welcome() {
  const { change, ui } = useShell()
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const open = (keep: Promise<string>) => {
    setState('busy')
    keep.then(
      (record) => change({ record }),
      () => setState('failed'),
    )
  }
  return (
    <div className="page">
      <header className="top">
        <span className="brand">Implementere</span>
        <LanguageChoice />
      </header>
      <main className="welcome">
        <Heading level={1} data-size="lg">
          {ui.welcomeTitle}
        </Heading>
        <Paragraph data-size="lg">{ui.welcomeText}</Paragraph>
        {state === 'failed' && <Failure text={ui.notKept} />}
        <div className="cards">
          <Card>
            <Heading level={2} data-size="sm">
              {ui.sampleTitle}
            </Heading>
            <Paragraph>{ui.sampleText}</Paragraph>
            <Button disabled={state === 'busy'} onClick={() => open(import('../record/keep.ts').then(({ keepSample }) => keepSample()))}>
              {ui.sampleOpen}
            </Button>
          </Card>
          <Card>
            <Heading level={2} data-size="sm">
              {ui.startTitle}
            </Heading>
            <StartForm busy={state === 'busy'} onStart={(asked) => open(import('../record/keep.ts').then(({ keepNew }) => keepNew(asked)))} />
          </Card>
          <KeptRecords />
          <Card>
            <Heading level={2} data-size="sm">
              {ui.importTitle}
            </Heading>
            <Paragraph>{ui.importText}</Paragraph>
            <ImportButton onImported={(record) => change({ record })} />
          </Card>
        </div>
        <Paragraph data-size="sm">{ui.privacy}</Paragraph>
      </main>
    </div>
  )
}
