import type { CoreTexts, model } from '@implementere/core'
import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { openRecord, type OpenRecord } from '../record/open-record.ts'
import { openDatabase } from '../storage/database.ts'
import { readRecord } from '../storage/records.ts'
import { loadLibraryTexts } from '../texts/library.ts'
import { BoardPage } from './board-page.tsx'
import { Loading } from './loading.tsx'
import { useShell } from './shell-context.ts'

type Opening = OpenRecord | 'opening' | 'not-there' | 'failed'

/** The board of one record: opens it, and says so when that does not work. */
export function Board({ record }: { readonly record: string }) {
  const { settings, change, ui } = useShell()
  const opened = useOpenRecord(record, settings.author)
  const texts = useLibraryTexts(settings.locale)
  if (opened === 'not-there' || opened === 'failed')
    return (
      <main className="page">
        <Heading level={1} data-size="md">
          {opened === 'failed' ? ui.notOpenedTitle : ui.notThereTitle}
        </Heading>
        <Paragraph>{opened === 'failed' ? ui.notOpenedText : ui.notThereText}</Paragraph>
        <Button onClick={() => change({ record: null })}>{ui.toFirstPage}</Button>
      </main>
    )
  if (opened === 'opening' || texts === null) return <Loading label={ui.loading} />
  return <BoardPage opened={opened} texts={texts} />
}

function useOpenRecord(record: string, author: string): Opening {
  const [opened, setOpened] = useState<Opening>('opening')
  useEffect(() => {
    let close = () => undefined as void
    let isWanted = true
    const open = async () => {
      const database = await openDatabase()
      const stored = await readRecord(database, record)
      if (stored === null || !isWanted) {
        database.close()
        if (isWanted) setOpened('not-there')
        return
      }
      const found = openRecord(database, stored, author)
      close = () => {
        found.close()
        database.close()
      }
      setOpened(found)
    }
    open().catch(() => isWanted && setOpened('failed'))
    return () => {
      isWanted = false
      close()
    }
  }, [record, author])
  return opened
}

function useLibraryTexts(locale: model.Locale): CoreTexts | null {
  const [texts, setTexts] = useState<CoreTexts | null>(null)
  useEffect(() => {
    let isWanted = true
    void loadLibraryTexts(locale).then((loaded) => isWanted && setTexts(loaded))
    return () => {
      isWanted = false
    }
  }, [locale])
  return texts
}
