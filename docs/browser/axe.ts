import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/** The rules that are run: WCAG 2.0, 2.1 and 2.2 at levels A and AA. */
export const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] as const

/** What breaks a rule, and where. */
export interface AxeFinding {
  readonly rule: string
  readonly impact: string | null
  readonly help: string
  readonly targets: readonly string[]
}

/** Checks the page as it stands against {@link AXE_TAGS}; an empty list when nothing is wrong. Needs a page with scripts allowed. */
export async function axe(page: Page): Promise<readonly AxeFinding[]> {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  await page.evaluate(source)
  const results = await page.evaluate<AxeResults>(`axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(AXE_TAGS)} } })`)
  return results.violations.map(({ id, impact, help, nodes }) => ({
    rule: id,
    impact: impact ?? null,
    help,
    targets: nodes.map(({ target }) => target.join(' ')),
  }))
}
