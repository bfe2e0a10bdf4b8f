/** For an integrator: give a framework to another system as CASE, take one back, keep files, refuse broken ones. */
import { diffFrameworks, oseeFramework, type Profile, wrapDocument } from '@osee/core';
import { readCasePackage, toCasePackage } from '@osee/core/case';
import { parseDocument } from '@osee/core/schema';
import { validateDocument } from '@osee/core/validate';
import { counted, show } from './print-issues.ts';

const options = {
  lastChangeDateTime: '2026-11-23T00:00:00Z',
  creator: 'A ministry',
  baseUri: 'https://example.org/case/',
};
const strict = toCasePackage(oseeFramework, options);
console.log(
  `CASE out: ${strict.package.CFItems.length} items, ${strict.package.CFAssociations.length} associations`,
);
console.log(`  lost without extensions: ${counted(strict.report)}`);
const whole = toCasePackage(oseeFramework, { ...options, extensions: true });
console.log(`  lost with extensions: ${counted(whole.report)}`);

// Over there somebody words one module anew; the copy through JSON stands for the way there and back.
const { framework, report } = readCasePackage(
  JSON.parse(JSON.stringify(whole.package).replace('"Strategy"', '"Planning"')),
);
console.log(
  `CASE in: told: ${counted(report)}; ${diffFrameworks(oseeFramework, framework).length} item changed:`,
);
show(report);
for (const { kind, id, fields } of diffFrameworks(oseeFramework, framework)) {
  for (const { field, before, after } of fields)
    console.log(`  ${kind} ${id}, ${field}: ${before} → ${after}`);
}

const profile: Profile = {
  id: 'first-year',
  version: '1.0.0',
  title: 'First year',
  base: { frameworkId: 'osee', version: '1.0.0' },
  select: [{ target: { kind: 'module', id: 'strategy' }, reason: 'Start with a strategy.' }],
};
const file = JSON.stringify(
  wrapDocument('osee-profile', profile, { id: 'first-year', createdBy: 'A ministry' }),
);
const read = parseDocument('osee-profile', JSON.parse(file));
console.log(
  `\nA file of ${file.length} characters, read: ${read.ok ? read.document.content.title : 'refused'}`,
);

const broken = JSON.parse(file.replace('"First year"', '7').replace('"reason"', '"because"'));
const refused = parseDocument('osee-profile', broken);
console.log(`The same, broken. By zod (@osee/core/schema):`);
show(refused.ok ? [] : refused.issues);
console.log('By compiled code (@osee/core/validate), for pages that forbid eval:');
show(validateDocument('osee-profile', broken));
console.log('A file of a form to come:');
show(validateDocument('osee-call', { kind: 'osee-call', schemaVersion: '7.0.0' }));
