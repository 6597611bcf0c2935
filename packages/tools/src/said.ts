/**
 * Whether a free text says anything: null and nothing but blanks say nothing. What it says is never looked at.
 *
 * A check asks for a text only where what it states would not be true without one: why a risk is accepted, what must not change. What only explains a closed
 * answer (a note, a rationale, a label) is never asked for.
 */
export function said(text: string | null): text is string {
  return text !== null && text.trim() !== ''
}
