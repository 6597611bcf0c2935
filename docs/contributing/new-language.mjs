// Starts a language: copies the texts of another one in every package, and makes each copy an entry. Translating them is yours.
// node docs/contributing/new-language.mjs da en
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'

const [language, like] = process.argv.slice(2)
if (!/^[a-z]{2,3}$/.test(language ?? '') || !/^[a-z]{2,3}$/.test(like ?? ''))
  throw new Error('usage: node docs/contributing/new-language.mjs <language> <like>')

const base = join(import.meta.dirname, '../../packages')
for (const folder of readdirSync(base).map((name) => join(base, name))) {
  const copied = localesOf(join(folder, 'src')).flatMap((locales) => copy(locales))
  if (copied.length === 0) continue
  edit(join(folder, 'package.json'), withEntry)
  edit(join(folder, 'tsup.config.ts'), (text) => text.replace(`'src/locales/${like}.ts'`, `'src/locales/${like}.ts', 'src/locales/${language}.ts'`))
  console.log(copied.map((path) => relative(join(base, '..'), path)).join('\n'))
}

/** Every folder of texts below a folder. */
function localesOf(source) {
  const folders = existsSync(source) ? readdirSync(source, { recursive: true, encoding: 'utf8' }) : []
  return folders.filter((path) => basename(path) === 'locales').map((path) => join(source, path))
}

/** Copies the pack of a folder, and the folder of its parts where it has one. */
function copy(locales) {
  if (!existsSync(join(locales, `${like}.ts`))) return []
  for (const name of [`${like}.ts`, like].filter((one) => existsSync(join(locales, one)))) {
    cpSync(join(locales, name), join(locales, name.replace(like, language)), { recursive: true, errorOnExist: true, force: false })
  }
  edit(join(locales, `${language}.ts`), renamed)
  return [join(locales, `${language}.ts`)]
}

/** The pack under the new name, with texts of the other packages in the new language, marked as a draft. */
function renamed(text) {
  return text
    .replaceAll(new RegExp(String.raw`(?<=locales/|'\./|\{ |const |locale: ')${like}\b`, 'g'), language)
    .replace(/status: '\w+'/, "status: 'draft'")
}

/** The package with one more entry, beside the one that it was made after. */
function withEntry(text) {
  const manifest = JSON.parse(text)
  const entries = Object.entries(manifest.exports).flatMap(([subpath, target]) =>
    subpath === `./locales/${like}`
      ? [[subpath, target], JSON.parse(JSON.stringify([subpath, target]).replaceAll(`locales/${like}`, `locales/${language}`))]
      : [[subpath, target]],
  )
  return `${JSON.stringify({ ...manifest, exports: Object.fromEntries(entries) }, null, 2)}\n`
}

function edit(path, change) {
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}
