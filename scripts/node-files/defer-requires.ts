/**
 * Has a file load another one only when a function that needs it first runs, where nothing needs it before. Our modules do
 * nothing when they are loaded but make values, so that it does not matter when.
 */
import { parseAst } from 'rolldown/parseAst';
import { type Replacement, replaced } from './replaced.ts';
import { childrenOf, isFunction, type Syntax } from './syntax.ts';

/** As the bundler writes it; the second line takes a CommonJS library as a module. */
const requires =
  /^(?:const|let) ([\w$]+) = (require\("[^"]+"\));(?:\n\1 = (require_rolldown_runtime\.__toESM|__toESM)\(\1, 1\);)?$/gmu;

interface Use {
  readonly node: Syntax;
  /** From the file down to the node above it. */
  readonly above: readonly Syntax[];
}

const usesOf = (node: Syntax, above: readonly Syntax[], found: Map<string, Use[]>): void => {
  if (node.type === 'Identifier' && typeof node.name === 'string') {
    found.set(node.name, [...(found.get(node.name) ?? []), { node, above }]);
  }
  for (const child of childrenOf(node)) usesOf(child, [...above, node], found);
};

const isRead = ({ node, above }: Use): boolean => {
  const parent = above.at(-1);
  return parent?.type === 'MemberExpression' && (parent.object as Syntax).start === node.start;
};

/** `.name` and `{ name: … }` are no use of a variable. */
const isName = ({ node, above }: Use): boolean => {
  const parent = above.at(-1);
  if (parent?.type === 'MemberExpression')
    return !parent.computed && (parent.object as Syntax).start !== node.start;
  return (
    parent?.type === 'Property' &&
    !parent.computed &&
    !parent.shorthand &&
    (parent.key as Syntax).start === node.start
  );
};

const isWithin = (use: Use, from: number, to: number): boolean =>
  use.node.start >= from && use.node.end <= to;

const readNew = ({ above }: Use): boolean => above.some(({ type }) => type === 'NewExpression');

export const deferRequires = (code: string): string => {
  const uses = new Map<string, Use[]>();
  const { body } = parseAst(code);
  for (const statement of body) usesOf({ ...statement }, [], uses);
  const replacements = [...code.matchAll(requires)].flatMap((match): Replacement[] => {
    const [text, name = '', required = '', asModule] = match;
    // A text may look like code.
    if (!body.some(({ start }) => start === match.index)) return [];
    const end = match.index + text.length;
    const others = (uses.get(name) ?? []).filter((use) => !isWithin(use, match.index, end) && !isName(use));
    // A variable of the same name further in is not told apart from this one: such a file stays as it is.
    if (!others.every((use) => isRead(use) && use.above.some(isFunction))) return [];
    const loaded = asModule === undefined ? required : `${asModule}(${required}, 1)`;
    return [
      {
        start: match.index,
        end,
        text: `let loaded_${name};\nconst ${name} = () => (loaded_${name} ??= ${loaded});`,
      },
      ...others.map((use) => ({
        start: use.node.start,
        end: use.node.end,
        text: readNew(use) ? `(${name}())` : `${name}()`,
      })),
    ];
  });
  return replaced(code, replacements);
};
