import { Button, Card, Heading } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { openDatabase, type BoardDatabase, type Head } from '../storage/database.ts'
import { listHeads, removeRecord } from '../storage/heads.ts'
import { useShell } from './shell-context.ts'

/** The records that are in this browser already, to open or to take away. Nothing is shown while there are none. */
export function KeptRecords() {
  const { change, ui } = useShell()
  const [heads, setHeads] = useState<readonly Head[]>([])
  const [asking, setAsking] = useState<string | null>(null)
  useEffect(() => {
    // A browser that keeps nothing has nothing to list; what is begun then says so.
    withDatabase(listHeads).then(setHeads, () => undefined)
  }, [])
  const remove = (id: string) => {
    setAsking(null)
    withDatabase(async (database) => {
      await removeRecord(database, id)
      return listHeads(database)
    }).then(setHeads, () => undefined)
  }
  if (heads.length === 0) return null
  return (
    <Card>
      <Heading level={2} data-size="sm">
        {ui.kept}
      </Heading>
      <ul className="kept">
        {heads.map(({ id, title }) => (
          <li key={id} className="row">
            <Button variant="secondary" data-size="sm" onClick={() => change({ record: id })}>
              {title}
            </Button>
            <Button
              variant="tertiary"
              data-size="sm"
              data-color="danger"
              aria-label={`${asking === id ? ui.removeForGood : ui.remove}: ${title}`}
              onClick={() => (asking === id ? remove(id) : setAsking(id))}
            >
              {asking === id ? ui.removeForGood : ui.remove}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  )
}

async function withDatabase<Result>(run: (database: BoardDatabase) => Promise<Result>): Promise<Result> {
  const database = await openDatabase()
  try {
    return await run(database)
  } finally {
    database.close()
  }
}
