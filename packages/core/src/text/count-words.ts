/** The words of a text: runs of letters and digits, with the marks that may stand inside. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;

/** Members that hold sentences or names for people, wherever they stand in our data. */
const prose: ReadonlySet<string> = new Set([
  'among',
  'anchor',
  'basis',
  'cannotTell',
  'counted',
  'counts',
  'countsIf',
  'denominator',
  'dependsOnReason',
  'description',
  'doesNotCount',
  'evidence',
  'fact',
  'frequency',
  'how',
  'label',
  'name',
  'note',
  'numerator',
  'pitfalls',
  'place',
  'question',
  'reason',
  'role',
  'rule',
  'statement',
  'statusNote',
  'step',
  'summary',
  'task',
  'text',
  'title',
  'topic',
  'unit',
  'what',
  'why',
  'work',
]);

const deepest = 12;

/** The words of all texts for people in a piece of data; what is met twice counts once. */
export const countProse = (data: unknown, seen: Set<object> = new Set()): number => {
  const count = (value: unknown, isProse: boolean, depth: number): number => {
    if (typeof value === 'string') return isProse ? countWords(value) : 0;
    if (typeof value !== 'object' || value === null || depth > deepest || seen.has(value)) return 0;
    seen.add(value);
    if (Array.isArray(value)) return value.reduce((sum, item) => sum + count(item, isProse, depth + 1), 0);
    return Object.entries(value).reduce(
      (sum, [key, member]) => sum + count(member, prose.has(key), depth + 1),
      0,
    );
  };
  return count(data, false, 0);
};
