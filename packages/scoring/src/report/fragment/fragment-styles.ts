/**
 * How a fragment is set out: a style sheet as text, to be put into a file of the host, into a `<style>` with a nonce, or
 * into a constructable style sheet. It sets no colour of text and no letters, weighs nothing against rules of the page,
 * and is steered by custom properties:
 *
 * - `--osee-colour-1` to `--osee-colour-8`: the series of figures
 * - `--osee-line`: lines of tables; `--osee-focus`: the ring around what has the focus
 * - `--osee-space`: the distance between blocks; `--osee-measure`: how long lines of text may be
 *
 * @category reports
 * @example
 * ```ts
 * import { fragmentStyles } from '@osee/scoring/report';
 *
 * fragmentStyles.includes('--osee-colour-1'); // => true
 * ```
 */
export const fragmentStyles: string = `
:where(.osee-fragment) { container-type: inline-size; overflow-wrap: break-word; line-height: 1.5; }
:where(.osee-fragment:lang(ar)) { line-height: 1.75; }
:where(.osee-fragment) :where(h1, h2, h3, h4, h5, h6, .osee-heading) { line-height: 1.25; margin-block: 1.4em 0.5em; break-after: avoid; text-wrap: balance; }
:where(.osee-fragment) :where(.osee-heading) { font-weight: 700; }
:where(.osee-fragment) > :where(:first-child) { margin-block-start: 0; }
:where(.osee-fragment) :where(p, ul) { max-inline-size: var(--osee-measure, 70ch); margin-block: 0 var(--osee-space, 1rem); }
:where(.osee-fragment) :where(ul) { padding-inline-start: 1.25em; }
:where(.osee-fragment) :where(li) { margin-block-end: 0.25em; }
:where(.osee-fragment) :where(a) { color: inherit; text-decoration: underline; text-underline-offset: 0.15em; }
:where(.osee-figure) { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.75rem 2rem; align-items: start; margin: 0 0 calc(1.5 * var(--osee-space, 1rem)); }
:where(.osee-figure) > :where(figcaption) { grid-column: 1 / -1; font-weight: 600; }
:where(.osee-drawn) { max-inline-size: 26rem; }
:where(.osee-drawn-wide) { max-inline-size: none; overflow-x: auto; grid-column: 1 / -1; }
:where(.osee-drawing) { display: block; inline-size: 100%; block-size: auto; font-family: inherit; }
:where(.osee-drawing-wide) { min-inline-size: 40rem; max-inline-size: 52rem; }
:where(.osee-scroll) { overflow-x: auto; margin-block-end: var(--osee-space, 1rem); }
:where(.osee-figure) > :where(.osee-scroll) { margin-block-end: 0; }
:where(.osee-scroll, .osee-drawn-wide):focus-visible { outline: 3px solid var(--osee-focus, currentColor); outline-offset: 2px; }
:where(.osee-fragment) :where(table) { border-collapse: collapse; inline-size: 100%; font-size: 0.9em; overflow-wrap: normal; }
:where(.osee-fragment) :where(caption) { text-align: start; font-weight: 600; padding-block: 0 0.5em; }
:where(.osee-fragment) :where(th, td) { border-block-end: 1px solid var(--osee-line, color-mix(in srgb, currentColor 28%, transparent)); padding-block: 0.4em; padding-inline: 0 0.75em; text-align: start; vertical-align: top; }
:where(.osee-fragment) :where(tbody th) { font-weight: 400; min-inline-size: 7em; }
:where(.osee-fragment) :where(td:not(.osee-number)) { min-inline-size: 4.5em; }
:where(.osee-fragment) :where(thead th) { font-weight: 600; vertical-align: bottom; border-block-end: 2px solid var(--osee-line, color-mix(in srgb, currentColor 60%, transparent)); }
:where(.osee-fragment) :where(.osee-number) { text-align: right; font-variant-numeric: tabular-nums; }
.osee-c1 { fill: var(--osee-colour-1, #1f6fb5); }
.osee-c2 { fill: var(--osee-colour-2, #9cc9ee); }
.osee-c3 { fill: var(--osee-colour-3, #8250c4); }
.osee-c4 { fill: var(--osee-colour-4, #cdb5ee); }
.osee-c5 { fill: var(--osee-colour-5, #23794f); }
.osee-c6 { fill: var(--osee-colour-6, #9bd8bb); }
.osee-c7 { fill: var(--osee-colour-7, #a85a10); }
.osee-c8 { fill: var(--osee-colour-8, #f0c684); }
.osee-line { fill: none; stroke: var(--osee-colour-1, #1f6fb5); }
@container (min-width: 46rem) { :where(.osee-figure) { grid-template-columns: minmax(0, 26rem) minmax(0, 1fr); } }
@media (forced-colors: active) { .osee-drawing { forced-color-adjust: auto; } }
@media print { :where(.osee-scroll, .osee-drawn-wide) { overflow: visible; } :where(.osee-fragment) :where(table) { font-size: 0.7em; } :where(.osee-fragment) :where(th, td, td:not(.osee-number)) { min-inline-size: 0; overflow-wrap: anywhere; } :where(.osee-fragment) :where(tr, .osee-drawing) { break-inside: avoid; } .osee-drawing { print-color-adjust: exact; -webkit-print-color-adjust: exact; } :where(.osee-drawing-wide) { min-inline-size: 0; } }
`.trim();
