import { Spinner } from '@digdir/designsystemet-react'

/** Something is on its way. */
export function Loading({ label }: { readonly label: string }) {
  return (
    <div className="loading" role="status">
      <Spinner aria-hidden="true" data-size="md" />
      <span>{label}</span>
    </div>
  )
}
