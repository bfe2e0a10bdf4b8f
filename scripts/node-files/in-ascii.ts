/**
 * Writes letters beyond ASCII as escapes where there are few: one letter beyond Latin-1 has the engine keep and read a whole
 * file in two bytes a letter. A file in another language keeps its letters; escapes would make it longer than they save.
 */
import { parseAst } from 'rolldown/parseAst';
import { childrenOf, type Syntax } from './syntax.ts';

const beyond = /\P{ASCII}/gu;

const escaped = (letter: string): string =>
  Array.from(
    { length: letter.length },
    (_, place) => String.raw`\u${letter.charCodeAt(place).toString(16).padStart(4, '0')}`,
  ).join('');

/** The raw text of a tagged template is a value of its own, which an escape would change. */
const hasTag = (node: Syntax): boolean =>
  node.type === 'TaggedTemplateExpression' || childrenOf(node).some(hasTag);

export const inAscii = (code: string): string => {
  const letters = [...code.matchAll(beyond)].length;
  if (letters === 0 || letters * 100 > code.length) return code;
  return parseAst(code).body.some((statement) => hasTag({ ...statement }))
    ? code
    : code.replaceAll(beyond, escaped);
};
