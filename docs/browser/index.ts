/**
 * A real Chromium for tests: one a test file, pages without network, and the accessibility check.
 *
 * @module @implementere/browser
 */
export { axe, AXE_TAGS, type AxeFinding } from './axe.ts'
export { openBrowser, type OpenBrowser, type Opened, type PageCallback, type PageOptions } from './browser.ts'
export { findExecutable, PATH_VARIABLE, type Executable } from './executable.ts'
