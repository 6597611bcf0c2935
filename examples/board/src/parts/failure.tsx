import { Alert, Paragraph } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'

/** Something that did not work, and what can be done; read out when it comes. */
export function Failure({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  return (
    <div role="alert">
      <Alert data-color="danger">
        <Paragraph>{text}</Paragraph>
        {children}
      </Alert>
    </div>
  )
}
