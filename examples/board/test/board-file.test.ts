import { model } from '@implementere/core'
import { describe, expect, test } from 'vitest'
import { fileNameOf, readBoardFile, writeBoardFile } from '../src/storage/board-file.ts'
import { sampleStored } from '../src/record/sample-record.ts'
import { recordOf } from './long-record.ts'

describe('a file of the board', () => {
  test('brings back the very record that was written, with its observations', async () => {
    const sample = sampleStored()
    expect(await readBoardFile(writeBoardFile(sample))).toEqual({ ok: true, value: sample })
  })

  test('may be a bare record of the library', async () => {
    const record = recordOf('bare', 5)
    expect(await readBoardFile(JSON.stringify(record))).toEqual({ ok: true, value: { implementation: record, observations: [] } })
  })

  test.each(['', '{', 'null', '[]', '7', '{"format":"implementere-board","implementation":{},"observations":7}'])(
    'that is %j is refused with what is wrong',
    async (text) => {
      const read = await readBoardFile(text)
      expect(read.ok).toBe(false)
    },
  )

  test('is named after the record, in letters that every system takes', () => {
    expect(fileNameOf('Foreldregrupper: nord/sør', undefined)).toBe('foreldregrupper-nord-sør.json')
    expect(fileNameOf('***', undefined)).toBe('implementering.json')
  })
})

describe('the example', () => {
  test('says that it is made up, and nothing in its log is without effect', () => {
    const { implementation } = sampleStored()
    expect(implementation.nature).toBe('synthetic')
    expect(implementation.events.length).toBeGreaterThan(40)
    expect(model.isJson(implementation)).toBe(true)
  })
})
