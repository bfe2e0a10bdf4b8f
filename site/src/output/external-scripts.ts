import { createHash } from 'node:crypto';

const inline = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;

/** Moves the inline scripts of a page to files, since a strict policy runs none. Scripts that are data stay. */
export const externalScripts = (
  html: string,
  base: string,
): { html: string; files: ReadonlyMap<string, string> } => {
  const files = new Map<string, string>();
  const changed = html.replaceAll(inline, (whole, attributes: string, code: string) => {
    if (/type="application\//.test(attributes) || code.trim() === '') return whole;
    const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
    const file = `assets/inline.${hash}.js`;
    files.set(file, code);
    return `<script${attributes.replace(/\s+id="[^"]*"/, '')} src="${base}${file}"></script>`;
  });
  return { html: changed, files };
};

/** The two style attributes of VitePress's own markup; the style sheet says the first, and the script sets the second anew. */
export const withoutThemeStyles = (html: string): string =>
  html.replaceAll(/ style="(?:position:relative;|--vp-vh:0px;)"/g, '');
