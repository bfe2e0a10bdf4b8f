/**
 * Writes what each pattern of unpacked packages says of some texts in JavaScript, for validators of other languages to be
 * held to: `node write-pattern-answers.ts <folder of core, scoring and catalogue> <file>`.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Rule {
  readonly pattern: string;
  readonly not: { readonly pattern?: string; readonly enum?: readonly string[] };
}

const lineEnds = ['\n', '\r', '\r\n', '\u0085', '\u2028', '\u2029'];
/** A text that the forms of documents take, for each of some. */
const good = [
  'change-management',
  '1.0.0',
  'pt-BR',
  'KEN',
  '2024-02-29',
  '2026-01-31T09:00:00Z',
  '2024-07/2024-12',
  `sha256:${'0'.repeat(64)}`,
  '/modules/0',
  'https://www.itu.int/x',
  '2026-01',
  '2026-01-31T09:00',
];
/** Digits of another script, an address with a space, and one with a sign that turns the direction of reading. */
const bad = ['', 'A B', 'https://a b', '\u0663', '2024-\u0660\u0662-29', 'https://a.org/\u202egpj'];

const rulesIn = (value: unknown): Rule[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'pattern' in value && typeof value.pattern === 'string' && 'not' in value;
  const inside = Object.entries(value).flatMap(([key, part]) => (key === 'not' ? [] : rulesIn(part)));
  return own ? [value as Rule, ...inside] : inside;
};

const says = ({ pattern, not }: Rule, text: string): boolean =>
  new RegExp(pattern, 'u').test(text) &&
  !(not.pattern !== undefined && new RegExp(not.pattern, 'u').test(text)) &&
  !(not.enum?.includes(text) ?? false);

const [folder = '.', file = 'pattern-answers.json'] = process.argv.slice(2);
const rules = new Map<string, Rule>();
for (const path of globSync('{core,scoring,catalogue}/json-schema/**/*.json', { cwd: folder }))
  for (const { pattern, not } of rulesIn(JSON.parse(readFileSync(join(folder, path), 'utf8'))))
    rules.set(pattern, { pattern, not });

const answers = [...rules.values()].map((rule) => ({
  rule,
  answers: [...good, ...bad, ...good.flatMap((text) => lineEnds.map((end) => text + end))].map((text) => ({
    text,
    valid: says(rule, text),
  })),
}));
for (const { rule, answers: each } of answers) {
  // A JSON Pointer may hold anything inside a name.
  if (rule.pattern.includes('~')) continue;
  const wrong = each.find(({ text, valid }) => valid && !good.includes(text));
  if (wrong) throw new Error(`${rule.pattern} takes ${JSON.stringify(wrong.text)}`);
}
writeFileSync(file, JSON.stringify(answers));
console.log(`${answers.length} patterns, ${answers.flatMap((one) => one.answers).length} answers`);
