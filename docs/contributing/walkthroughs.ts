/** Something that a walk-through of CONTRIBUTING.md says to do: change a file, or run a command. */
export type WalkStep =
  | { readonly kind: 'change'; readonly path: string; readonly before: string; readonly after: string }
  | { readonly kind: 'command'; readonly command: string }

/** A section of CONTRIBUTING.md that prints changes. */
export interface Walkthrough {
  readonly title: string
  readonly steps: readonly WalkStep[]
}

/** The walk-throughs of CONTRIBUTING.md in order: those of its sections that print changes. */
export function walkthroughsOf(markdown: string): readonly Walkthrough[] {
  return markdown
    .split(/^#{2,3} /m)
    .map((text) => ({ title: text.split('\n', 1)[0] ?? '', steps: stepsOf(text) }))
    .filter(({ steps }) => steps.some(({ kind }) => kind === 'change'))
}

/** The changes and commands of a section, in order. A change is for the file that was named last. */
function stepsOf(text: string): readonly WalkStep[] {
  const steps: WalkStep[] = []
  let path = ''
  for (const [, language, body = '', named] of text.matchAll(/^```(\w+)\n([\s\S]*?)^```$|`((?:packages|docs)\/[\w/.-]+\.ts)`:$/gm)) {
    path = named ?? path
    if (language === 'diff') steps.push({ kind: 'change', path, before: side(body, '-'), after: side(body, '+') })
    if (language === 'sh') for (const command of body.trim().split('\n')) steps.push({ kind: 'command', command })
  }
  return steps
}

/** The lines with a sign and those without one: what stands there before a change, or after it. */
function side(body: string, sign: '-' | '+'): string {
  return body
    .trimEnd()
    .split('\n')
    .filter((line) => line.startsWith(sign) || line.startsWith(' '))
    .map((line) => `${line.slice(1)}\n`)
    .join('')
}
