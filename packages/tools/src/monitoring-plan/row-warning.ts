import { compareText, warningAt, type Issue } from '@implementere/model'

/** A warning about a row of a list. The row is named by its id, for the order of rows carries no meaning. */
export function rowWarning(list: string, id: string, code: string, params: Issue['params'] = {}): Issue {
  return warningAt([list, id], code, params)
}

/** Warnings in an order of their own, whatever the order of the rows: by place, then code. */
export function sortedWarnings(issues: readonly Issue[]): readonly Issue[] {
  const keyed = issues.map((issue) => ({ issue, key: JSON.stringify([...issue.path, issue.code, issue.params]) }))
  return keyed.toSorted((a, b) => compareText(a.key, b.key)).map(({ issue }) => issue)
}
