/// <reference path="./spdx-expression-parse.d.ts" />
import parse from 'spdx-expression-parse/parse.js';
import { spdxExceptions } from '../generated/spdx-exceptions.ts';
import { idsOf } from '../table/column.ts';
import type { LicenceExpression } from './licence-expression.ts';
import { type LicenceIssue, licenceIssue } from './licence-issue.ts';
import { standingOf } from './licence-names.ts';
import { readOperand } from './read-operand.ts';
import type { Piece } from './split-expression.ts';

type Token = Parameters<typeof parse>[0][number];
type Parsed = ReturnType<typeof parse>;

export interface ParsedPieces {
  readonly expression: LicenceExpression | null;
  readonly issues: readonly LicenceIssue[];
}

const operator = (string: string): Token => ({ type: 'OPERATOR', string });

/**
 * Operands become tokens, and the parser of `spdx-expression-parse` builds the tree from them: the grammar and what
 * binds first are its own. Its scanner is not used, since it knows ids in one spelling only.
 */
export const parsePieces = (pieces: readonly Piece[]): ParsedPieces => {
  const issues: LicenceIssue[] = [];
  const tokens: Token[] = [];
  let isReadable = true;
  const take = (found: readonly Token[] | null, noticed: readonly LicenceIssue[]): void => {
    issues.push(...noticed);
    if (found === null) isReadable = false;
    else tokens.push(...found);
  };
  let isAfterWith = false;
  for (const { kind, written } of pieces) {
    const read = kind === 'operand' ? operandOrException(written, isAfterWith) : operatorToken(kind, written);
    take(read.tokens, read.issues);
    isAfterWith = kind === 'WITH';
  }
  return { expression: isReadable ? treeOf(tokens, issues, pieces) : null, issues };
};

interface ReadTokens {
  readonly tokens: readonly Token[] | null;
  readonly issues: readonly LicenceIssue[];
}

const operandOrException = (written: string, isAfterWith: boolean): ReadTokens =>
  isAfterWith ? exceptionToken(written) : operandTokens(written);

const operatorToken = (kind: Piece['kind'], written: string): ReadTokens => ({
  tokens: [operator(kind)],
  issues: written === kind ? [] : [licenceIssue('operator-case', { found: written })],
});

const exceptionToken = (written: string): ReadTokens => {
  const found = idsOf(spdxExceptions).find((id) => id.toLowerCase() === written.toLowerCase());
  return found === undefined
    ? { tokens: null, issues: [licenceIssue('not-an-exception', { found: written })] }
    : { tokens: [{ type: 'EXCEPTION', string: found }], issues: [] };
};

const operandTokens = (written: string): ReadTokens => {
  const { text, issues } = readOperand(written);
  if (text !== null) return { tokens: tokensOfText(text), issues };
  const parts = written.split('/').map((part) => part.trim());
  const isChoice = parts.length > 1 && parts.length < 6 && !written.includes('//');
  const read = isChoice ? parts.map(readOperand) : [];
  if (!isChoice || read.some((part) => part.text === null || standingOf(part.text) === 'unknown')) {
    return { tokens: null, issues };
  }
  const joined = tokensOfText(read.map((part) => part.text).join(' OR '));
  return {
    tokens: [operator('('), ...joined, operator(')')],
    issues: [licenceIssue('slash-read-as-or', { found: written })],
  };
};

/** Tokens of SPDX text that the table gave; a choice is put in parentheses. */
const tokensOfText = (text: string): readonly Token[] => {
  const words = text.split(' ');
  const tokens = words.flatMap((word, place): Token[] => {
    if (word === 'OR' || word === 'WITH') return [operator(word)];
    if (words[place - 1] === 'WITH') return [{ type: 'EXCEPTION', string: word }];
    const hasPlus = word.endsWith('+');
    const token: Token = { type: 'LICENSE', string: hasPlus ? word.slice(0, -1) : word };
    return hasPlus ? [token, operator('+')] : [token];
  });
  return words.includes('OR') ? [operator('('), ...tokens, operator(')')] : tokens;
};

const treeOf = (
  tokens: readonly Token[],
  issues: LicenceIssue[],
  pieces: readonly Piece[],
): LicenceExpression | null => {
  try {
    return flattened(parse(tokens));
  } catch {
    const found = pieces.map(({ written }) => written).join(' ');
    issues.push(licenceIssue('unreadable-expression', { found }));
    return null;
  }
};

/** The parser gives pairs; parts of one kind stand side by side here. */
const flattened = (parsed: Parsed): LicenceExpression => {
  if ('license' in parsed) {
    const { license: id, plus, exception } = parsed;
    return {
      kind: 'licence',
      id,
      orLater: plus === true,
      exception: exception ?? null,
      standing: standingOf(id),
    };
  }
  const { conjunction: kind } = parsed;
  const parts: LicenceExpression[] = [];
  let rest: Parsed = parsed;
  const add = (expression: LicenceExpression): void => {
    if (expression.kind === kind) parts.push(...expression.parts);
    else parts.push(expression);
  };
  while (!('license' in rest) && rest.conjunction === kind) {
    add(flattened(rest.left));
    rest = rest.right;
  }
  add(flattened(rest));
  return { kind, parts };
};
