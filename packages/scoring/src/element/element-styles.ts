import { fragmentStyles } from '../report/fragment/fragment-styles.ts';

/**
 * How the elements are set out. Colours come from the text around them, so that they fit light and dark pages; hosts
 * steer them by custom properties and by `::part()`.
 */
const rules = `
:host { display: block; container-type: inline-size; --osee-accent-here: var(--osee-accent, color-mix(in oklab, currentColor 35%, #1f6fb5)); --osee-line-here: var(--osee-line, color-mix(in srgb, currentColor 28%, transparent)); --osee-edge: color-mix(in srgb, currentColor 62%, transparent); }
:host([hidden]) { display: none; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
.frame { line-height: 1.5; overflow-wrap: break-word; }
.frame:lang(ar) { line-height: 1.75; }
:where(h1, h2, h3, h4, h5, h6, .osee-heading) { line-height: 1.25; margin: 0 0 0.5rem; text-wrap: balance; font-weight: 700; }
:where(p) { margin: 0 0 0.75rem; }
.hint { display: block; font-size: 0.9em; color: color-mix(in srgb, currentColor 82%, transparent); font-weight: 400; }
.head { margin-block-end: 1.25rem; }
.fields { display: grid; gap: 0.75rem 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); align-items: end; margin-block: 0.5rem; }
.field > label { display: block; font-size: 0.95em; }
input:not([type=radio]), textarea { inline-size: 100%; min-block-size: 2.75rem; padding: 0.35rem 0.6rem; font: inherit; color: inherit; background: transparent; border: 1px solid var(--osee-edge); border-radius: var(--osee-radius, 0.4rem); }
:disabled { border-style: dashed !important; }
[aria-invalid=true] { border-width: 2px; }
.count { padding: 0.75rem; margin-block-end: 0.75rem; border: 1px dashed var(--osee-edge); border-radius: var(--osee-radius, 0.4rem); display: grid; gap: 0.6rem; }
.count p { margin: 0; }
.count input { max-inline-size: 10rem; }
[dir=rtl] .count input { text-align: right; }
.outcome { font-weight: 600; }
.outcome:empty, .warning:empty { display: none; }
.warning { font-weight: 600; border-inline-start: 0.3rem solid currentColor; padding-inline-start: 0.6rem; }
progress { inline-size: 100%; block-size: 0.7rem; accent-color: var(--osee-accent-here); display: block; margin-block: 0.25rem 1rem; appearance: none; border: 1px solid var(--osee-edge); border-radius: 1rem; background: transparent; overflow: hidden; }
progress::-webkit-progress-bar { background: transparent; }
progress::-webkit-progress-value { background: var(--osee-accent-here); }
progress::-moz-progress-bar { background: var(--osee-accent-here); }
button { min-block-size: 2.75rem; padding: 0.4rem 1rem; font: inherit; color: inherit; background: transparent; border: 1px solid var(--osee-edge); border-radius: var(--osee-radius, 0.4rem); cursor: pointer; text-align: start; }
button:hover:not(:disabled) { background: color-mix(in srgb, currentColor 8%, transparent); }
button:disabled { color: color-mix(in srgb, currentColor 65%, transparent); cursor: default; }
button.primary { font-weight: 700; border: 2px solid var(--osee-accent-here); background: color-mix(in srgb, var(--osee-accent-here) 16%, transparent); }
button.quiet { min-block-size: 2.25rem; font-size: 0.9em; border-color: transparent; text-decoration: underline; text-underline-offset: 0.15em; padding-inline: 0.5rem; margin-inline-start: -0.5rem; }
:focus-visible { outline: 3px solid var(--osee-focus, var(--osee-accent-here)); outline-offset: 2px; }
.buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-block: 1rem 0; }
.buttons .push { margin-inline-start: auto; }
.question { min-inline-size: 0; margin: 0 0 1.25rem; padding: 1rem; border: 1px solid var(--osee-line-here); border-radius: var(--osee-radius, 0.4rem); }
legend { float: inline-start; inline-size: 100%; padding: 0; margin-block-end: 0.5rem; font-weight: 600; }
legend + * { clear: both; }
.choice { display: flex; gap: 0.65rem; padding: 0.45rem 0.6rem; border: 1px solid transparent; border-radius: var(--osee-radius, 0.4rem); cursor: pointer; }
.choice:hover { background: color-mix(in srgb, currentColor 6%, transparent); }
.choice:has(:checked) { border-color: var(--osee-accent-here); background: color-mix(in srgb, var(--osee-accent-here) 14%, transparent); }
.choice input { flex: none; inline-size: 1.15rem; block-size: 1.15rem; margin: 0.2rem 0 0; accent-color: var(--osee-accent-here); }
summary { padding-block: 0.5rem; cursor: pointer; font-weight: 600; }
dl { margin: 0 0 0.75rem; } dt { font-weight: 600; } dd { margin: 0 0 0.5rem; }
.parts ol { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.25rem; }
.parts button { inline-size: 100%; border-color: transparent; line-height: 1.3; }
.parts [aria-current] { border-color: var(--osee-accent-here); border-inline-start-width: 0.35rem; font-weight: 700; }
.spoken { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.columns { display: grid; gap: 0.5rem 2rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
@container (min-width: 52rem) { .columns { grid-template-columns: 15rem minmax(0, 1fr); } .parts { position: sticky; inset-block-start: 1rem; max-block-size: calc(100vh - 2rem); overflow-y: auto; padding: 4px; } }
@media print { .parts, .buttons { display: none; } .columns { display: block; } }
@media (forced-colors: active) { .choice:has(:checked) { border-color: Highlight; } }
`;

let sheet: CSSStyleSheet | null = null;

/** One sheet for all elements of a page: constructed, so that a policy without inline styles lets it through. */
export const sharedSheet = (): CSSStyleSheet => {
  if (sheet === null) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`${rules}\n${fragmentStyles}`);
  }
  return sheet;
};
