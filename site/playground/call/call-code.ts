import type { Locale } from '../words/languages.ts';

export const callFile = 'applications.json';

/** TypeScript that evaluates the same file. */
export const callCode = (locale: Locale): string =>
  `import { readFileSync } from 'node:fs';
import { countries, countryName } from '@osee/core/geography';
import { countryNames } from '@osee/core/geography/names/${locale}';
import { ${locale} } from '@osee/scoring/locales/${locale}';
import { renderFragment, selectionReport } from '@osee/scoring/report';
import { parseScoringDocument } from '@osee/scoring/schema';
import { countryFactsOf, evaluateApplications, explainSelection, oseeCall2024 } from '@osee/scoring/selection';

const read = parseScoringDocument('osee-applications', JSON.parse(readFileSync('${callFile}', 'utf8')));
if (!read.ok) throw new Error(read.issues[0]?.message);
const applications = read.document.content;

const result = evaluateApplications(oseeCall2024, applications, { facts: countryFactsOf(countries) });
console.log(result.portfolio?.selected?.ids);

const explanation = explainSelection(result, { model: oseeCall2024 });
const nameOf = (country: string) => countryName(country, '${locale}', countryNames).text;
const names = Object.fromEntries(applications.map(({ id, country }) => [id, country ? nameOf(country) : id]));
console.log(renderFragment(selectionReport({ result, explanation, locale: ${locale}, names }), { headingLevel: 3 }));
`;
