// Gives out the files of a folder on this machine, and nothing else.
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/**
 * Serves a folder on a free port, or the one that PORT names, until the process ends.
 *
 * @param {string} folder
 * @returns {Promise<string>} its address
 */
export async function serve(folder) {
  const server = createServer((request, response) => {
    const file = fileFor(folder, request.url ?? '/')
    if (file === null) response.writeHead(404).end('not found')
    else createReadStream(file).pipe(response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }))
  })
  await new Promise((listening) => server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', listening))
  return `http://127.0.0.1:${server.address().port}/`
}

function fileFor(folder, url) {
  let path
  try {
    path = normalize(join(folder, decodeURIComponent(new URL(url, 'http://localhost').pathname)))
  } catch {
    return null
  }
  if (path !== folder && !path.startsWith(folder + sep)) return null
  const file = path.endsWith(sep) || path === folder ? join(path, 'index.html') : path
  return existsSync(file) && statSync(file).isFile() ? file : null
}
