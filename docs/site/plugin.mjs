// What TypeDoc does not do by itself: it takes the entry points and their names from what the packages export, puts each README on the page of its
// package, calls a guide what its first heading says, and knows the error that all packages share.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Application, Converter, MinimalSourceFile, PageEvent } from 'typedoc'

const root = join(import.meta.dirname, '../..')
const HEADING = /^# (.+)\n+/

/** @param {import('typedoc').Application} app */
export function load(app) {
  const specifiers = entryPoints()
  app.on(Application.EVENT_BOOTSTRAP_END, () => app.options.setValue('entryPoints', [...specifiers.keys()]))
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => {
    const title = HEADING.exec(document.content[0]?.text ?? '')
    if (title) document.name = title[1].replaceAll('`', '')
  })
  // The error that every package throws is linked to by its name, also from files that do not import it.
  let errors = null
  app.converter.addUnknownSymbolResolver(({ symbolReference }) => {
    const name = symbolReference?.path?.map(({ path }) => path).join('.')
    return name === 'ImplementereError' && errors ? { target: errors } : undefined
  })
  // A table that is wider than a phone scrolls in a box of its own, which the keyboard reaches.
  app.renderer.on(PageEvent.END, (page) => {
    page.contents = page.contents?.replaceAll('<table>', '<div class="scrolling" tabindex="0"><table>').replaceAll('</table>', '</table></div>')
  })
  // Where a thing is defined is told in words: there is no address to link to.
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const { sources } of Object.values(project.reflections)) for (const source of sources ?? []) delete source.url
  })
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.children ?? []) module.name = specifiers.get(module.sources?.[0]?.fullFileName) ?? module.name
    errors = project.getChildByName(['@implementere/model', 'ImplementereError'])
    for (const { name, readme } of packages()) {
      const page = project.children?.find((child) => child.name === name)
      if (!page || !existsSync(readme)) continue
      const text = readFileSync(readme, 'utf8').replace(HEADING, '')
      page.readme = app.converter.parseRawComment(new MinimalSourceFile(text, readme), project.files).content
      project.files.registerReflectionPath(readme, page)
    }
  })
}

function packages() {
  const folder = join(root, 'packages')
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'src/index.ts')))
    .map((name) => {
      const { name: fullName, exports } = JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8'))
      return { name: fullName, folder: join(folder, name), readme: join(folder, name, 'README.md'), exports }
    })
}

/** The source of every entry that a package exports, and what it is imported by. */
function entryPoints() {
  const entries = packages().flatMap(({ name, folder, exports }) =>
    Object.entries(exports)
      .filter(([, target]) => typeof target['@implementere/source'] === 'string')
      .map(([subpath, target]) => [join(folder, target['@implementere/source']), join(name, subpath)]),
  )
  return new Map(entries.filter(([source]) => existsSync(source)))
}
