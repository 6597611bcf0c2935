declare module 'json-logic-js' {
  export function apply(rule: unknown, data: unknown): unknown
}
