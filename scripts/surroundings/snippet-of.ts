import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace.ts';

/** The code that a page of `docs` shows in a language; the first piece, or another. */
export const snippetOf = (page: string, language: string, place = 0): string => {
  const text = readFileSync(join(root, 'docs', page), 'utf8');
  const found = [...text.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'gu'))][place]?.[1];
  if (found === undefined) throw new Error(`Expected code in ${language} in docs/${page}.`);
  return found;
};
