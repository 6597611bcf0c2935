/** Whether somebody has written something: not unknown, and more than blanks. */
export function isSaid(text: string | null): boolean {
  return text !== null && text.trim() !== ''
}
