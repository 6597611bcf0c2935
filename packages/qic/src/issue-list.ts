import { errorAt, type Issue } from '@implementere/model'

/** Most issues that are listed one by one; the last one then says how many more there are. Ours: enough to repair from, bounded for input of any size. */
export const MAX_ISSUES = 1000

/** Collects issues up to {@link MAX_ISSUES} and counts the rest, so that nothing is dropped in silence. */
export interface IssueList {
  readonly add: (issue: Issue) => void
  readonly all: () => readonly Issue[]
}

/** An empty {@link IssueList}. */
export function issueList(): IssueList {
  const listed: Issue[] = []
  let more = 0
  return {
    add: (issue) => void (listed.length < MAX_ISSUES ? listed.push(issue) : more++),
    all: () => (more === 0 ? listed : [...listed, errorAt([], 'too-many-issues', { listed: listed.length, more })]),
  }
}
