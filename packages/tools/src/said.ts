/** Whether a free text says anything: null and nothing but blanks say nothing. */
export function said(text: string | null): text is string {
  return text !== null && text.trim() !== ''
}
