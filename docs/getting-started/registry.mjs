// A registry of packed packages on this machine, so that `npm install` can be followed as it is written. Everything else comes from where it always does.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'

/**
 * Serves every `.tgz` of a folder as the latest version of its package.
 *
 * @param {string} folder
 * @returns {Promise<{ npmrc: string, close: () => void }>} the line of an `.npmrc` with which `npm` asks here for `@implementere`
 */
export async function serveTarballs(folder) {
  const packages = new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.tgz'))
      .map((file) => packed(join(folder, file), file)),
  )
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '').slice(1)
    const tarball = [...packages.values()].find(({ file }) => path === `-/${file}`)
    const found = packages.get(path)
    if (tarball) response.end(tarball.bytes)
    else if (found) response.end(JSON.stringify(documentOf(found, `http://${request.headers.host}/-/${found.file}`)))
    else response.writeHead(404).end('{}')
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { npmrc: `@implementere:registry=http://127.0.0.1:${server.address().port}/\n`, close: () => server.close() }
}

function packed(path, file) {
  const { status, stdout, stderr } = spawnSync('tar', ['-xzOf', path, 'package/package.json'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${path} holds no package: ${stderr}`)
  const manifest = JSON.parse(stdout)
  return [manifest.name, { manifest, file, bytes: readFileSync(path) }]
}

/** What a registry says of a package with one version. */
function documentOf({ manifest, bytes }, tarball) {
  const { name, version } = manifest
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`
  return { name, 'dist-tags': { latest: version }, versions: { [version]: { ...manifest, dist: { tarball, integrity } } } }
}
