import type { ExplainedCheck } from '@implementere/core'
import { useShell } from '../shell/shell-context.ts'

/** Conditions, each with whether it is met: by a sign and in words. */
export function Checks({ checks }: { readonly checks: readonly ExplainedCheck[] }) {
  const { ui } = useShell()
  return (
    <ul className="checks">
      {checks.map(({ code, met, text }, index) => (
        <li key={`${code} ${index}`} data-met={met}>
          <span aria-hidden="true">{met ? '✓' : '✗'}</span> <span className="hidden">{met ? ui.met : ui.notMet}: </span>
          {text}
        </li>
      ))}
    </ul>
  )
}
