import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, preview } from 'vite'

/** The board as it is published, on an address of this machine. */
export interface ServedBoard {
  readonly address: string
  /** Size of every script by its path, bytes of gzip. */
  readonly scripts: ReadonlyMap<string, number>
  readonly close: () => Promise<void>
}

const ROOT = join(import.meta.dirname, '..')

/** Builds the board into a folder of its own and serves it. */
export async function serveBoard(): Promise<ServedBoard> {
  const outDir = await mkdtemp(join(tmpdir(), 'board-'))
  const config = { root: ROOT, logLevel: 'error', build: { outDir, emptyOutDir: true } } as const
  await asPublished(() => build(config))
  const server = await preview({ ...config, preview: { port: 0, host: '127.0.0.1' } })
  const names = (await readdir(join(outDir, 'assets'))).filter((name) => name.endsWith('.js'))
  const sizes = await Promise.all(
    names.map(async (name) => [`/assets/${name}`, gzipSync(await readFile(join(outDir, 'assets', name))).length] as const),
  )
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    scripts: new Map(sizes),
    close: async () => {
      await server.close()
      await rm(outDir, { recursive: true, force: true })
    },
  }
}

/** Test runners set the environment to one of their own, in which React is many times larger and slower. */
async function asPublished(run: () => Promise<unknown>): Promise<void> {
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    await run()
  } finally {
    if (before === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = before
  }
}
