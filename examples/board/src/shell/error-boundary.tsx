import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { Component, type ReactNode } from 'react'
import type { UiTexts } from '../texts/ui.ts'

interface ErrorBoundaryProps {
  readonly texts: UiTexts
  readonly children: ReactNode
}

interface ErrorBoundaryState {
  readonly error: Error | null
}

/** What is shown when a part of the page fails. What was saved is still in the browser. React offers this to classes only. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null }

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render() {
    const { texts, children } = this.props
    const { error } = this.state
    if (error === null) return children
    return (
      <main className="page">
        <Alert data-color="danger">
          <Heading level={1} data-size="sm">
            {texts.failedTitle}
          </Heading>
          <Paragraph>{texts.failedText}</Paragraph>
          <Paragraph>
            <code>{error.message}</code>
          </Paragraph>
          <Button onClick={() => location.reload()}>{texts.tryAgain}</Button>
        </Alert>
      </main>
    )
  }
}
