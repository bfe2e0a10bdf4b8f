import { quoted } from '../shell/quoted.ts';
import type { Locale } from '../words/languages.ts';
import { filtersOf } from './run-training.ts';
import type { TrainingInput } from './training-input.ts';

/** TypeScript that finds the same. */
export const trainingCode = (input: TrainingInput, locale: Locale): string => {
  const filters = Object.entries(filtersOf(input)).map(
    ([name, value]) => `${name}: ${quoted(String(value))}`,
  );
  const isEnglish = locale === 'en';
  const translated = isEnglish
    ? ''
    : `import { resources } from '@osee/catalogue/locales/${locale}/resources';\n`;
  const limit =
    input.hours === null
      ? ''
      : `  .filter(({ hours, estimatedHours }) => ((hours ?? estimatedHours)?.maximum ?? Infinity) <= ${input.hours})`;
  return `import { createCatalogueIndex, localiseCatalogue, oseeCatalogue } from '@osee/catalogue';
${translated}import { oseeSynonyms } from '@osee/catalogue/synonyms';

const { catalogue } = localiseCatalogue(oseeCatalogue, '${locale}', ${isEnglish ? '[]' : '[resources]'});
const index = createCatalogueIndex(catalogue, { synonyms: oseeSynonyms });
const found = index
  .search(${quoted(input.query)}, { filters: { ${filters.join(', ')} } })
  .map(({ resource }) => resource)${limit === '' ? ';' : `\n${limit};`}
console.log(found.length);
for (const { title, url } of found) console.log(title, url);
`;
};
