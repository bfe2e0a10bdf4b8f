/** The style of a printed report: no remote fonts, no script, black on white, tables that do not break in a row. */
export const printStyle = `
body { font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3 { line-height: 1.25; break-after: avoid; }
.table { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
caption { text-align: start; font-weight: 600; padding: 0.25rem 0; }
th, td { border: 1px solid #767676; padding: 0.25rem 0.5rem; text-align: start; vertical-align: top; }
th.number, td.number { text-align: end; font-variant-numeric: tabular-nums; }
tr, figure svg { break-inside: avoid; }
figure { margin: 1rem 0; }
figure svg { max-width: 100%; height: auto; }
figure svg.osee-drawing { display: block; width: 26rem; }
a { color: #0b4f8a; }
@media print { .table { overflow: visible; } table { font-size: 0.7rem; } body { margin: 0; max-width: none; } a[href]::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; } }
@page { margin: 2cm; }
`.trim();
