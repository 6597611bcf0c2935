// Reads a page of instructions: the files that it says to save, the commands that it says to run, and what they print.

/** Something that a page says to do: a file to save, or a command to run with what it prints. */
export type Step =
  | { readonly kind: 'file'; readonly name: string; readonly text: string }
  | { readonly kind: 'run'; readonly command: string; readonly output: string | null }

/**
 * The steps of a Markdown page, in order. A fence is a file when the sentence before it says "Save this as `name`", commands when its language is
 * `sh`, and what the command before it prints when its language is `text`.
 */
export function stepsOf(markdown: string): readonly Step[] {
  const steps: Step[] = []
  for (const { language, text, prose } of fencesOf(markdown)) {
    const last = steps.at(-1)
    const name = /Save this as `([^`]+)`:\s*$/.exec(prose)?.[1]
    if (name) steps.push({ kind: 'file', name, text })
    else if (language === 'sh') steps.push(...commandsOf(text))
    else if (language === 'text' && last?.kind === 'run') steps.splice(-1, 1, { ...last, output: text.trimEnd() })
    else throw new Error(`a ${language} fence that is neither a file, a command nor what it prints:\n${text}`)
  }
  return steps
}

/** What a reader has to do: the words to read (prose, and what is printed) and the characters to type (files without their indents, and commands). */
export function effortOf(markdown: string): { readonly words: number; readonly characters: number } {
  const typed = stepsOf(markdown).map((step) => (step.kind === 'file' ? step.name + step.text : step.command))
  const read = fencesOf(markdown).map(({ language, text, prose }) => (language === 'text' ? prose + text : prose))
  const rest = markdown.slice(markdown.lastIndexOf('\n```\n'))
  const words = [...read, rest]
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
  return { words: words.length, characters: typed.join('\n').replaceAll(/\n\s*/g, '\n').length }
}

function commandsOf(text: string): readonly Step[] {
  return text
    .trim()
    .split('\n')
    .map((command) => ({ kind: 'run', command, output: null }))
}

interface Fence {
  readonly language: string
  readonly text: string
  readonly prose: string
}

/** Every fence with the prose between it and the one before. */
function fencesOf(markdown: string): readonly Fence[] {
  let from = 0
  return [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((match) => {
    const prose = markdown.slice(from, match.index)
    from = match.index + match[0].length
    const [, language = '', text = ''] = match
    return { language, text, prose }
  })
}
