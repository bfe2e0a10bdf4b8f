/** For the editor of a training site: search in several languages, filters, rights, credits to print, holes, a table. */
import { attribute, coverageMap, createCatalogueIndex, oseeCatalogue, rightsOf } from '@osee/catalogue';
import { toCsv } from '@osee/catalogue/interchange';
import { pt } from '@osee/catalogue/locales/pt';
import { formatMessage, localiseFramework, messagesOf, oseeFramework, readCsv } from '@osee/core';
import { ar } from '@osee/core/locales/ar';
import { es } from '@osee/core/locales/es';
import { fr } from '@osee/core/locales/fr';

const index = createCatalogueIndex(oseeCatalogue, { framework: oseeFramework });
console.log(`Mistyped: ${index.search('contribtor covnant', { fuzzy: true })[0]?.resource.title}`);
console.log(`In Italian: ${index.search('linee guida riuso', { match: 'all' })[0]?.resource.title}`);

// Most titles are English. The framework knows its competencies in other languages, and they lead to the resources.
console.log('\nBy competency, asked in the language of the reader:');
for (const [bundle, word] of [
  [fr, 'communauté'],
  [es, 'licencias'],
  [ar, 'السيادة'],
] as const) {
  const { framework } = localiseFramework(oseeFramework, bundle.locale, [bundle]);
  const asked = framework.competencies.filter(({ name }) => name.toLowerCase().includes(word));
  const hits = index.filter({ competency: asked.map(({ id }) => id) });
  console.log(
    `  ${word} (${bundle.locale}): ${asked.length} competencies, ${hits.length} resources, first: ${hits[0]?.title}`,
  );
}

const filters = { language: ['fr', 'es'], cost: 'free' } as const;
const found = index.filter(filters);
console.log(`\nFree of charge, in French or Spanish: ${found.length} of ${oseeCatalogue.resources.length}`);
const types = index.facets(filters).type.map(({ value, count }) => `${count} × ${value}`);
console.log(`  ${types.join(', ')}`);

console.log('\nMay we translate them, and how are they credited on a page in Portuguese?');
const byReason = new Map(found.map((resource) => [rightsOf(resource).translate.reason, resource]));
for (const resource of byReason.values()) {
  const { translate } = rightsOf(resource);
  const words = [`answer.${translate.answer}`, `reason.${translate.reason}`] as const;
  console.log(`  ${words.map((id) => formatMessage(messagesOf(pt, 'rights'), id)).join(': ')}`);
  const { credit, missing } = attribute(resource, { format: 'html', locale: pt });
  console.log(`  <p lang="pt">${credit}</p>${missing.length > 0 ? ` missing: ${missing.join(', ')}` : ''}`);
}

const { rows, findings } = coverageMap(oseeFramework, oseeCatalogue, { languages: ['en', 'pt'] });
console.log(`\nHoles in ${rows.length} rows of the framework:`);
for (const code of new Set(findings.map((finding) => finding.code))) {
  console.log(`  ${code}: ${findings.filter((finding) => finding.code === code).length}`);
}
console.log(`Not found by anybody: ${oseeCatalogue.knownGaps.length} works that the framework names`);

const [header = [], ...table] = readCsv(toCsv({ resources: found }));
console.log(`\nAs CSV: ${table.length} rows with ${header.length} columns, first ${table[0]?.[1]}`);
