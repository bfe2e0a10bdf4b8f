/** For the secretariat of a call: gates, a late application, a waiver, a tie, the reasons in Spanish, a recipe to replay. */
import { countries, countryName } from '@osee/core/geography';
import { countryNames } from '@osee/core/geography/names/es';
import { es } from '@osee/scoring/locales/es';
import {
  assessRobustness,
  countryFactsOf,
  createSelectionRecipe,
  evaluateApplications,
  explainSelection,
  oseeCall2024,
  renderExplanation,
  replay,
} from '@osee/scoring/selection';
import { applications } from './applications.ts';

const facts = countryFactsOf(countries);
const byTheLetter = applications.map(({ waivers, ...application }) => application);
const late = evaluateApplications(oseeCall2024, byTheLetter, { facts }).applicants.find(
  ({ id }) => id === 'peru',
);
console.log(`Peru by the letter of the call: ${late?.eligibility}`);

const result = evaluateApplications(oseeCall2024, applications, { facts, asOf: '2024-06-10' });
for (const { id, eligibility, rank, score, gates, criteria } of result.applicants) {
  const waived = gates.filter(({ outcome }) => outcome === 'waived').map(({ gate }) => gate);
  const ties = criteria.flatMap(({ excluded }) => excluded.map(({ reason }) => reason));
  const notes = [...waived.map((gate) => `waived: ${gate}`), ...ties.map((tie) => `not counted: ${tie}`)];
  console.log(
    `${rank}. ${id}: ${Math.round((score ?? 0) * 1000) / 10} of 100, ${eligibility}. ${notes.join(' ')}`,
  );
}
console.log(`Proposed: ${result.portfolio?.selected?.ids.join(' and ')}`);

const draws = { seed: 7, draws: 2000 };
const robustness = assessRobustness(oseeCall2024, result, draws);
const explanation = explainSelection(result, { model: oseeCall2024, robustness });
const names = Object.fromEntries(
  applications.map(({ id, country }) => [id, countryName(country, 'es', countryNames).text]),
);
const sections = renderExplanation(explanation, { locale: es, names });
for (const { title, lines } of sections.filter(
  ({ id }) => id === 'summary' || id === 'reasons' || id === 'limits',
)) {
  console.log(`\n${title}`);
  for (const line of lines) console.log(`  ${line}`);
}

const inputs = { model: oseeCall2024, applications, facts };
const recipe = JSON.stringify(createSelectionRecipe(inputs, { asOf: '2024-06-10' }, draws));
console.log(
  `\nThe recipe has ${recipe.length} characters. Replayed: ${replay(JSON.parse(recipe), inputs).same}`,
);
const { issues } = replay(JSON.parse(recipe), { ...inputs, applications: byTheLetter });
console.log(`Without the waiver: ${issues.map(({ code }) => code).join(', ')}`);
