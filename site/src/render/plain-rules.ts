import { classesForStyles } from './classes-for-styles.ts';

type Rule = (...parts: never[]) => string;

/** What we touch of markdown-it. */
export interface MarkdownRenderer {
  readonly renderer: { readonly rules: Record<string, Rule | undefined> };
  readonly options: { highlight?: ((code: string, language: string, attributes: string) => string) | null };
  readonly utils: { readonly escapeHtml: (text: string) => string };
}

/** A cell of a table: its alignment as a class, for markdown-it writes a style. */
const cell =
  (tag: string) =>
  (tokens: readonly { attrGet: (name: string) => string | null }[], at: number): string => {
    const side = /text-align:(\w+)/.exec(tokens[at]?.attrGet('style') ?? '')?.[1];
    return side === undefined ? `<${tag}>` : `<${tag} class="align-${side}">`;
  };

/** Code without style attributes, tables that scroll by themselves and by keyboard, and no templates in texts. */
export const plainRules = (md: MarkdownRenderer): void => {
  const { highlight } = md.options;
  if (highlight) md.options.highlight = (...parts) => classesForStyles(highlight(...parts));
  const { rules } = md.renderer;
  rules['table_open'] = () => '<div class="scrolling" tabindex="0"><table>\n';
  rules['table_close'] = () => '</table></div>\n';
  rules['th_open'] = cell('th');
  rules['td_open'] = cell('td');
  rules['text'] = (tokens: readonly { content: string }[], at: number) =>
    md.utils.escapeHtml(tokens[at]?.content ?? '').replaceAll('{{', '&#123;&#123;');
};
