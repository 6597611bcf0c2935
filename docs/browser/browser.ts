import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { findExecutable, type Executable } from './executable.ts'

/** How a page is shown. */
export interface PageOptions {
  /** Size of the window in CSS pixels; 1024 by 768 when absent. */
  readonly width?: number
  readonly height?: number
  readonly colorScheme?: 'light' | 'dark'
  /** High contrast, as a system's theme asks for it. */
  readonly forcedColors?: 'active' | 'none'
  readonly reducedMotion?: 'reduce' | 'no-preference'
  readonly media?: 'screen' | 'print'
  /** Device pixels a CSS pixel, for pictures; 1 when absent. */
  readonly scale?: number
  /** Whether the page's own scripts may run; true when absent. */
  readonly javaScript?: boolean
}

/** Receives the page and the addresses it has asked for, all of them refused: a document that stands alone asks for none. */
export type PageCallback<T> = (page: Page, requests: readonly string[]) => Promise<T>

/** A running browser. Close it at the end of the test file. */
export interface OpenBrowser {
  readonly executable: Executable
  /** The browser itself, for pages that a server of the test gives out. */
  readonly browser: Browser
  /** Shows a document in a page of its own without any network, and closes the page whatever happens. */
  withPage: <T>(html: string, callback: PageCallback<T>, options?: PageOptions) => Promise<T>
  close: () => Promise<void>
}

/** A running browser, or why there is none: the tests are then skipped and say so. */
export type Opened = { readonly ok: true; readonly value: OpenBrowser } | { readonly ok: false; readonly reason: string }

/** Nothing leaves the machine: no updates, no reports, no lists to fetch. */
const QUIET = [
  '--no-sandbox',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-sync',
  '--metrics-recording-only',
  '--disable-gpu',
  '--font-render-hinting=none',
]

/** Milliseconds after which a browser that does not answer counts as not started. */
const START_TIMEOUT = 30_000

/** Where the document is served from: a name that can never be resolved. */
const ADDRESS = 'http://page.invalid/'

/** Starts a browser: one for a test file, as starting costs a second or two. */
export async function openBrowser(): Promise<Opened> {
  try {
    const executable = await findExecutable()
    const browser = await chromium.launch({ executablePath: executable.path, args: QUIET, headless: true, timeout: START_TIMEOUT })
    return {
      ok: true,
      value: {
        executable,
        browser,
        withPage: (html, callback, options = {}) => withPage(browser, html, callback, options),
        close: () => browser.close(),
      },
    }
  } catch (error) {
    return { ok: false, reason: `no browser can be started: ${error instanceof Error ? error.message : String(error)}` }
  }
}

async function withPage<T>(browser: Browser, html: string, callback: PageCallback<T>, options: PageOptions): Promise<T> {
  const context = await browser.newContext(contextOptions(options))
  try {
    const requests: string[] = []
    await context.route('**', async (route) => {
      const address = route.request().url()
      if (address === ADDRESS) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      requests.push(address)
      return route.abort()
    })
    const page = await context.newPage()
    if (options.media) await page.emulateMedia({ media: options.media })
    await page.goto(ADDRESS)
    return await callback(page, requests)
  } finally {
    await context.close()
  }
}

function contextOptions({ width = 1024, height = 768, scale = 1, javaScript = true, ...emulated }: PageOptions): BrowserContextOptions {
  return {
    viewport: { width, height },
    deviceScaleFactor: scale,
    javaScriptEnabled: javaScript,
    offline: false,
    colorScheme: emulated.colorScheme ?? 'light',
    forcedColors: emulated.forcedColors ?? 'none',
    reducedMotion: emulated.reducedMotion ?? 'no-preference',
  }
}
