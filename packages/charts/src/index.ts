/**
 * Results as accessible SVG strings, each with a table of the same numbers: pure functions, no DOM, no browser, no framework.
 *
 * @module @implementere/charts
 */
export { circleChart, circleChartTable } from './circle-chart.ts'
export type { CircleChartInput, CircleChartOptions, CircleTableOptions } from './circle-input.ts'
export { componentBars, componentBarsTable, type ComponentBarsInput } from './component-bars.ts'
export { controlChart, controlChartTable, type ControlChartInput } from './control-chart.ts'
export {
  dimensionPanel,
  dimensionPanelTable,
  type DimensionPanelInput,
  type DimensionPanelOptions,
  type DimensionTableOptions,
} from './dimension-panel.ts'
export { forceFieldChart, forceFieldTable, type ForceFieldInput, type ForceFieldSide } from './force-field.ts'
export { funnelChart, funnelChartTable, type FunnelChartInput, type FunnelChartStep } from './funnel-chart.ts'
export type { ChartSentences, ChartsTexts, ClassId, ElementStatusId, LifecycleId, QuadrantId, ReasonId, RuleId, WordId } from './locales/texts.ts'
export type { ChartOptions, TableOptions } from './options.ts'
export { planChart, planChartTable, type ChartTask, type PlanChartInput } from './plan-chart.ts'
export { priorityMatrix, priorityMatrixTable, type MatrixDeterminant, type PriorityMatrixInput } from './priority-matrix.ts'
export { runChart, runChartTable, type RunChartInput, type SeriesChartOptions, type SeriesTableOptions } from './run-chart.ts'
export type { ChartPoint, ColumnVerdict, ControlChartColumns, RunChartColumns, SeriesVerdict } from './series-input.ts'
export { siteForest, siteForestTable, type ForestSite, type SiteForestInput, type SiteForestOptions, type SiteTableOptions } from './site-forest.ts'
export { tableToHtml, type ChartTable, type TableColumn } from './table.ts'
export { chartStylesheet, COLOUR_ROLES, PALETTES, type ColourRole, type ColourScheme, type Palette } from './theme.ts'
