import type { model } from '@implementere/core'
import { Field, Label, Select } from '@digdir/designsystemet-react'
import { useShell } from './shell-context.ts'

/** Languages by their own names. */
const LANGUAGES: readonly { readonly locale: model.Locale; readonly name: string }[] = [
  { locale: 'nb', name: 'Bokmål' },
  { locale: 'nn', name: 'Nynorsk' },
  { locale: 'en', name: 'English' },
]

/** The language of the page. */
export function LanguageChoice() {
  const { settings, change, ui } = useShell()
  return (
    <Field className="language" data-size="sm">
      <Label className="hidden">{ui.language}</Label>
      <Select
        aria-label={ui.language}
        value={settings.locale}
        onChange={({ target }) => change({ locale: LANGUAGES.find(({ locale }) => locale === target.value)?.locale ?? 'nb' })}
      >
        {LANGUAGES.map(({ locale, name }) => (
          <Select.Option key={locale} value={locale} lang={locale}>
            {name}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}
