// Follows every link of a built site: href, src and anchors have to lead somewhere.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

const ADDRESS = /^[a-z][a-z+.-]*:|^\/\//i

/**
 * What leads nowhere in a folder of HTML pages, and which addresses elsewhere are named. Nothing is fetched.
 *
 * @param {string} folder
 * @returns {{ pages: number, links: number, broken: { page: string, link: string }[], external: string[] }}
 */
export function brokenLinks(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(html|svg)$/.test(path))
  const pages = new Map(files.map((path) => [join(folder, path), pageOf(readFileSync(join(folder, path), 'utf8'))]))
  const found = [...pages].flatMap(([file, { links }]) => links.map((link) => ({ file, link })))
  const within = found.filter(({ link }) => !ADDRESS.test(link))
  return {
    pages: pages.size,
    links: within.length,
    broken: within
      .filter(({ file, link }) => !leadsSomewhere(folder, pages, file, link))
      .map(({ file, link }) => ({ page: relative(folder, file), link })),
    external: [...new Set(found.map(({ link }) => link).filter((link) => ADDRESS.test(link)))],
  }
}

/** The links of a page, each once, and the places in it that can be linked to. */
function pageOf(html) {
  const attributes = [...html.matchAll(/\s(href|src|id|name)="([^"]*)"/g)].map(([, name, value]) => ({ name, value: decoded(value) }))
  const links = attributes.filter(({ name }) => name === 'href' || name === 'src').map(({ value }) => value)
  return { links: [...new Set(links)], anchors: new Set(attributes.filter(({ name }) => name === 'id' || name === 'name').map(({ value }) => value)) }
}

function leadsSomewhere(folder, pages, file, link) {
  const [, path, anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(link)
  const target = path === '' ? file : resolve(dirname(file), decodeURIComponent(path))
  const page = pages.get(target) ?? pages.get(join(target, 'index.html'))
  if (target !== folder && !target.startsWith(folder + sep)) return false
  if (anchor === undefined || anchor === '') return page !== undefined || (existsSync(target) && statSync(target).isFile())
  return page?.anchors.has(decodeURIComponent(anchor)) ?? false
}

function decoded(value) {
  return value.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
