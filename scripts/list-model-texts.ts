/**
 * Prints the English texts of the ecosystem model for translators, with the id of each, what the language has now, and
 * the note for translators: `node scripts/list-model-texts.ts fr [part] [--missing]`, where a part is the name of a file
 * in `packages/scoring/src/locales/fr/osee-ecosystem`.
 */
import { type InstrumentItem, instrumentItems } from '@osee/core/instrument';
import { modelTexts } from './model-texts.ts';

const [tag, ...rest] = process.argv.slice(2);
if (!tag) throw new Error('Which language? As in: node scripts/list-model-texts.ts fr strategy --missing');
const missingOnly = rest.includes('--missing');
const part = rest.find((word) => !word.startsWith('--'));

const { oseeEcosystem } = (await import(`../packages/scoring/src/locales/${tag}/osee-ecosystem.ts`)) as {
  oseeEcosystem: Readonly<Record<string, string>>;
};

const items = new Map<string, InstrumentItem>(instrumentItems.map((item) => [item.id, item]));

/** The file that holds a text. */
const fileOf = (id: string): string => {
  const [field = '', itemId = ''] = id.split('.');
  const item = items.get(itemId);
  if (item === undefined || field === 'role') return 'general';
  if (item.about === 'sharing') return 'sharing';
  if (item.moduleId !== null) return item.moduleId;
  return item.about === 'office' ? 'office' : 'technical';
};

const noted = new Set<string>();
for (const [id, english] of Object.entries(modelTexts['osee-ecosystem'])) {
  const file = fileOf(id);
  if (part !== undefined && part !== file) continue;
  const has = Object.hasOwn(oseeEcosystem, id) ? oseeEcosystem[id] : undefined;
  if (missingOnly && has !== undefined) continue;
  const note = items.get(id.split('.')[1] ?? '')?.translatorNote;
  const itemId = id.split('.')[1] ?? '';
  if (note !== undefined && !noted.has(itemId)) console.log(`// ${itemId}: ${note}`);
  noted.add(itemId);
  console.log(`${part === undefined ? `${file}: ` : ''}'${id}': ${JSON.stringify(english)}`);
  if (has !== undefined) console.log(`    ${tag}: ${JSON.stringify(has)}`);
}
