import { qicNo } from '@implementere/qic'

/** The items of a component. */
const itemsOf = (component: string) => qicNo.items.filter((item) => item.component === component).map(({ id }) => id)

/** Item ids hold a dot, which these languages take for a path. */
export const nameOf = (item: string) => `i${item.replace('.', '_')}`

/** The mean of components as a JsonLogic rule over answers that are all known. */
export const logicRule = {
  '/': [
    { '+': qicNo.components.map(({ id }) => ({ '/': [{ '+': itemsOf(id).map((item) => ({ var: nameOf(item) })) }, 2 * itemsOf(id).length] })) },
    qicNo.components.length,
  ],
}

/** The mean of components as calculated values of a SurveyJS form over answers that are all known. */
export const calculatedValues = [
  ...qicNo.components.map(({ id }) => ({
    name: `component${id}`,
    expression: `(${itemsOf(id)
      .map((item) => `{${nameOf(item)}}`)
      .join(' + ')}) / ${2 * itemsOf(id).length}`,
  })),
  { name: 'overall', expression: `(${qicNo.components.map(({ id }) => `{component${id}}`).join(' + ')}) / ${qicNo.components.length}` },
]
