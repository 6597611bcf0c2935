/** What a strict reader of XML finds wrong with a picture; an empty list when it is well-formed. Knows what charts use: elements, attributes, text, the five entities. */
export function xmlFaults(text: string): readonly string[] {
  const faults: string[] = []
  const open: string[] = []
  const part = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|[^<]+/y
  while (part.lastIndex < text.length) {
    const at = part.lastIndex
    const found = part.exec(text)
    if (found === null) return [...faults, `no tag: ${text.slice(at, at + 60)}`]
    const [content, closing, name, attributes, empty] = found
    if (name === undefined) {
      if (open.length === 0) faults.push(`text outside: ${content.slice(0, 60)}`)
      faults.push(...contentFaults(content))
    } else {
      faults.push(...attributeFaults(attributes ?? ''))
      if (closing === '/') {
        if (open.pop() !== name) faults.push(`</${name}> closes nothing`)
      } else if (empty !== '/') open.push(name)
    }
  }
  return [...faults, ...open.map((name) => `<${name}> stays open`)]
}

const ENTITIES = /&(?:amp|lt|gt|quot|#39);/g

function attributeFaults(attributes: string): readonly string[] {
  const names = [...attributes.matchAll(/\s([\w:-]+)="/g)].map((match) => match[1]!)
  const twice = names.filter((name, index) => names.indexOf(name) !== index)
  return [...twice.map((name) => `${name} twice`), ...contentFaults(attributes)]
}

function contentFaults(content: string): readonly string[] {
  const faults: string[] = []
  if (content.replace(ENTITIES, '').includes('&')) faults.push(`an entity that is none: ${content.slice(0, 60)}`)
  if (/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(content.replaceAll('\n', ''))) faults.push('a character that XML does not have')
  return faults
}
