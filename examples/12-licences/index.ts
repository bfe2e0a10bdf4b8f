/** For whoever publishes a service: which licences its components have, under which the whole may go out, and a sentence for the file. */
import { formatMessage, messagesOf } from '@osee/core';
import {
  checkCombination,
  checkCompatibility,
  dpgAcceptance,
  explainCompatibility,
  licenceById,
  readLicenceExpression,
  suggestLicences,
} from '@osee/core/licences';
import { fr } from '@osee/core/locales/fr';
import { components } from './components.ts';

console.log('What the bill of materials says:');
for (const { name, licence } of components) {
  const { text, issues } = readLicenceExpression(licence);
  const noticed = issues.map(({ code }) => code).join(', ');
  console.log(`  ${name}: ${text}${noticed === '' ? '' : ` (${noticed})`}`);
}

const oneWork = components.filter(({ use }) => use === 'combine').map(({ licence }) => licence);
const { verdict, outbound, pairs } = checkCombination(oneWork);
console.log(`\nThe parts that make one work go together: ${verdict}`);
for (const { licence, verdict: under } of outbound) console.log(`  under ${licence}: ${under}`);
const apart = pairs.filter((pair) => pair.verdict === 'no' || pair.verdict === 'unknown').length;
console.log(`  pairs that do not go together: ${apart} of ${pairs.length}`);

const wanted = { kind: 'software', staysOpen: 'work', law: 'EU', languages: ['fr'], dpg: true } as const;
const { suggestions } = suggestLicences({ ...wanted, components: oneWork });
console.log('\nProposed for the whole, best first:');
for (const { licence, verdict: under, reasons, costs } of suggestions) {
  console.log(`  ${licence} (${under}): for ${reasons.join(', ')}; costs ${costs.join(', ')}`);
}

const choice = suggestions.find((each) => each.verdict === 'yes')?.licence ?? suggestions[0]?.licence ?? '';
console.log(`\nEach component into a work under ${choice}:`);
for (const { name, licence, use } of components) {
  const answer = checkCompatibility({ inbound: licence, outbound: choice, use });
  const took = answer.taken.inbound === answer.inbound ? '' : `, taken under ${answer.taken.inbound}`;
  const condition = answer.condition === null ? '' : `, if ${answer.condition}`;
  console.log(`  ${name}: ${answer.verdict}${condition}${took} (${answer.reason})`);
}

const disputed = checkCompatibility({ inbound: 'Apache-2.0', outbound: 'EUPL-1.2', use: 'modify' });
console.log('\nWhere sources differ, in French:');
for (const sentence of explainCompatibility(disputed, { locale: fr })) console.log(`  ${sentence}`);

// Names of licences stay as they are; the sentence is for the file of the procurement.
const texts = messagesOf(fr, 'licences');
const names = components.map(({ licence }) => readLicenceExpression(licence).text).join(', ');
const held = licenceById(choice);
console.log('\nPour le dossier de marché :');
console.log(
  `  Les composants du service sont sous les licences suivantes : ${names}. L’ensemble est publié sous ${choice} ` +
    `(${formatMessage(texts, `scope.${held?.copyleft === undefined || held.copyleft === 'unknown' ? 'none' : held.copyleft}`)}). ` +
    `Bien public numérique, liste du ${dpgAcceptance(choice, 'software').asOf} : ` +
    `${formatMessage(texts, `verdict.${dpgAcceptance(choice, 'software').accepted}`)}. ${formatMessage(texts, 'disclaimer')}`,
);
