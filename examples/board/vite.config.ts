import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** The packages of this repository are read from their sources, so that nothing has to be built first. A project of your own leaves this out. */
const FROM_SOURCE = '@implementere/source'

/** Nothing leaves the machine: the browser itself refuses every address but the page's own. `style-src` allows the styles that charts carry. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Only in what is built: while developing, Vite itself has scripts inside the page. */
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' }],
}

// Vite wants a default export.
export default defineConfig({
  plugins: [react(), contentSecurityPolicy],
  base: './',
  resolve: { conditions: [FROM_SOURCE, 'module', 'browser', 'development|production'] },
  build: { target: 'es2023', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 700 },
})
