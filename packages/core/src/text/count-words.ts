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

/** All texts for people in a piece of data; what is met twice is given once. */
export const proseOf = (data: unknown, seen: Set<object> = new Set()): readonly string[] => {
  const texts: string[] = [];
  const visit = (value: unknown, isProse: boolean, depth: number): void => {
    if (typeof value === 'string') {
      if (isProse) texts.push(value);
      return;
    }
    if (typeof value !== 'object' || value === null || depth > deepest || seen.has(value)) return;
    seen.add(value);
    if (Array.isArray(value)) for (const item of value) visit(item, isProse, depth + 1);
    else for (const [key, member] of Object.entries(value)) visit(member, prose.has(key), depth + 1);
  };
  visit(data, false, 0);
  return texts;
};

/** The words of all texts for people in a piece of data. */
export const countProse = (data: unknown): number =>
  proseOf(data).reduce((sum, text) => sum + countWords(text), 0);
