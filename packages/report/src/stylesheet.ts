import { chartStylesheet, PALETTES, type Palette } from '@implementere/charts'

/** The stylesheet of the page: the colours of the charts, a line that is easy to read, a phone, and paper. */
export function stylesheet({ charts, notice }: { readonly charts: boolean; readonly notice: string | null }): string {
  return [
    `:root{color-scheme:light dark;${colours(PALETTES.light)}}`,
    `@media (prefers-color-scheme:dark){:root{${colours(PALETTES.dark)}}}`,
    SCREEN,
    `@media print{:root{color-scheme:light;${colours(PALETTES.light)}}${PAPER}}`,
    sheets(notice),
    charts ? chartStylesheet() : '',
  ].join('\n')
}

function colours({ surface, text, muted, grid, axis, data, soft, signal }: Palette): string {
  const named = { surface, text, muted, grid, axis, data, soft, signal }
  return Object.entries(named)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';')
}

const SCREEN = `
*{box-sizing:border-box}
body{margin:0 auto;padding:0 1.25rem 3rem;max-width:52rem;background:var(--surface);color:var(--text);font:1rem/1.55 "Segoe UI",Roboto,"Helvetica Neue",Arial,system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:2rem;line-height:1.2;margin:2rem 0 .25rem}
h2{font-size:1.45rem;line-height:1.25;margin:2.75rem 0 .75rem;padding-top:.5rem;border-top:3px solid var(--data)}
h3{font-size:1.1rem;margin:1.75rem 0 .5rem}
header p{margin:0;color:var(--muted)}
nav h2{font-size:1rem;border:0;margin:1.5rem 0 .25rem;padding:0}
nav ol{margin:0;padding-left:1.4rem;columns:2 16rem}
a{color:var(--data)}
a:focus-visible{outline:3px solid var(--data);outline-offset:2px}
p,ul,ol,dl{margin:.5rem 0 .75rem;max-width:44rem}
li{margin:.2rem 0}
#summary ul{max-width:none;padding:1rem 1rem 1rem 2rem;background:var(--soft);border-left:5px solid var(--data);border-radius:2px}
.notice{margin:1rem 0;padding:.5rem 1rem;border:2px solid var(--signal);font-weight:600}
.notice p{margin:0}
dl div{display:grid;grid-template-columns:12rem 1fr;gap:1rem;padding:.25rem 0;border-bottom:1px solid var(--grid)}
dt{color:var(--muted)}
dd{margin:0;min-width:0}
figure{margin:1rem 0}
figcaption{color:var(--muted);font-size:.9rem}
.on-phone{display:none}
table{border-collapse:collapse;width:100%;margin:.75rem 0 1.25rem;font-size:.92rem}
caption{text-align:left;font-weight:600;padding:.25rem 0}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--grid);font-weight:400}
thead th{border-bottom:2px solid var(--axis);font-weight:600}
td{min-width:6.6rem}
th[scope=row]:not(.number){min-width:8rem}
th[scope=row].number,th.number:first-child{min-width:2.6rem}
.heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.made-up{display:none;color:var(--signal);font-weight:600}
.number{text-align:right;font-variant-numeric:tabular-nums}
th.number:not(:last-child),td.number:not(:last-child){padding-right:1rem}
@media screen and (max-width:47rem){
.on-page{display:none}.on-phone{display:block}
h1{font-size:1.6rem}
dl div{grid-template-columns:1fr;gap:0}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,caption,tbody,tr,th,td{display:block;text-align:left}
tr{padding:.5rem 0;border-bottom:1px solid var(--axis)}
th,td{border:0;padding:.1rem 0}
th[scope=row]{font-weight:600}
td::before{content:attr(data-label) ": ";color:var(--muted)}
}`

const PAPER = `
body{max-width:none;padding:0;font-size:10.5pt}
nav{display:none}
.made-up{display:block}
h1{margin-top:0}
h2,h3,caption{break-after:avoid}
h2{margin-top:1.5rem}
figure,tr,dl div,li{break-inside:avoid}
thead{display:table-header-group;break-after:avoid}
.made-up{break-after:avoid}
table{font-size:9.5pt}
p{orphans:3;widows:3}
a{color:inherit;text-decoration:none}
figcaption a{display:none}
#summary ul{background:none;border:1px solid var(--axis);border-left:5px solid var(--data)}`

/** The sheets of paper: numbered, and what is made up says so at the foot of each. Programs that know no margins of a sheet have the sentence in each section. */
function sheets(notice: string | null): string {
  const foot = 'font:9pt Arial,sans-serif;color:#4f5f69'
  const said = notice === null ? '' : `@bottom-left{content:"${inStyle(notice)}";${foot};font-weight:bold;color:#a83a12}`
  return `@page{size:A4;margin:16mm 15mm 20mm;${said}@bottom-right{content:counter(page) " / " counter(pages);${foot}}}`
}

/** A text that is safe in a string of a stylesheet inside HTML. */
function inStyle(words: string): string {
  return words.replaceAll(/["\\<>&\n\r\f]/g, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)
}
