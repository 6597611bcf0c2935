// Starts a language: copies the texts of another one in every package, and makes each copy an entry. Translating them is yours.
// node docs/contributing/new-language.mjs da en
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [language, like] = process.argv.slice(2)
if (!/^[a-z]{2,3}$/.test(language ?? '') || !/^[a-z]{2,3}$/.test(like ?? ''))
  throw new Error('usage: node docs/contributing/new-language.mjs <language> <like>')

const base = join(import.meta.dirname, '../../packages')
for (const folder of readdirSync(base).map((name) => join(base, name))) {
  const locales = join(folder, 'src/locales')
  if (!existsSync(join(locales, `${like}.ts`))) continue
  for (const name of [`${like}.ts`, like].filter((one) => existsSync(join(locales, one)))) {
    cpSync(join(locales, name), join(locales, name.replace(like, language)), { recursive: true, errorOnExist: true, force: false })
  }
  edit(join(locales, `${language}.ts`), renamed)
  edit(join(folder, 'package.json'), withEntry)
  edit(join(folder, 'tsup.config.ts'), (text) => text.replace(`'src/locales/${like}.ts'`, `'src/locales/${like}.ts', 'src/locales/${language}.ts'`))
  console.log(join(locales, `${language}.ts`))
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
