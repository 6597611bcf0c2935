import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** A browser that can be started, and the arguments that this one asks for. */
export interface Executable {
  readonly path: string
  /** `system` is one that was installed on the machine, `bundled` the one that comes with the development dependencies. */
  readonly origin: 'system' | 'bundled'
}

/** Names the browser to use; wins over every usual place. */
export const PATH_VARIABLE = 'CHROME_PATH'

/** Where Chrome and Chromium are usually installed, by platform. */
const USUAL_PATHS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: [String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`, String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`],
}

/** Kept beside the dependencies: nobody else can put a file of that name there, as they could in a shared folder for temporary files. */
const CACHE = join(import.meta.dirname, 'node_modules', '.cache')
/** The version stands in the name, so that a newer one is never taken for it. */
const BUNDLED = join(CACHE, 'chromium-143.0.4')

/** The browser to start: the one named in the environment, one in a usual place, or the bundled one (Linux on x64). Throws when there is none. */
export async function findExecutable(environment: NodeJS.ProcessEnv = process.env): Promise<Executable> {
  const named = environment[PATH_VARIABLE]
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`${PATH_VARIABLE} names no file: ${named}`)
    return { path: named, origin: 'system' }
  }
  const usual = (USUAL_PATHS[process.platform] ?? []).find((path) => existsSync(path))
  if (usual !== undefined) return { path: usual, origin: 'system' }
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(`no Chrome or Chromium found; ${PATH_VARIABLE} can name one`)
  return { path: await unpackBundled(), origin: 'bundled' }
}

/** Unpacks into a folder of its own and moves it into place when whole, so that two test runs at once never start half a browser. */
async function unpackBundled(): Promise<string> {
  const ready = join(BUNDLED, 'chromium')
  if (existsSync(ready)) return ready
  await mkdir(CACHE, { recursive: true })
  const fresh = await mkdtemp(join(CACHE, 'unpacking-'))
  try {
    await withTemporaryFolder(fresh, async () => {
      const { default: chromium } = await import('@sparticuz/chromium')
      await chromium.executablePath()
    })
    await rename(fresh, BUNDLED)
  } catch (error) {
    await rm(fresh, { recursive: true, force: true })
    if (!existsSync(ready)) throw error
  }
  return ready
}

/** The package unpacks into the folder for temporary files, whatever lies there already. */
async function withTemporaryFolder(folder: string, run: () => Promise<void>): Promise<void> {
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    await run()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}
