/**
 * For whoever maintains a digital public good: what its files show of its maturity, with the badge, and what only a human
 * can say. `node --conditions=@osee/source examples/09-badge-for-a-project/index.ts folder` writes reports and badges.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '@osee/scoring/locales/en';
import { nextQuestions } from '@osee/scoring/maturity';
import { dpgProjectModel } from '@osee/scoring/models';
import { badgeEndpoint } from '@osee/scoring/report';
import { assess } from './assess.ts';
import { outputsOf } from './outputs.ts';
import { projects } from './projects.ts';

const percent = (share: number | null): string => (share === null ? '-' : `${Math.round(share * 100)} %`);
const [, , folder] = process.argv;
const isRun = folder !== undefined && process.argv[1] === import.meta.filename;
if (isRun) mkdirSync(folder, { recursive: true });

for (const project of projects) {
  const found = assess(project);
  const { result, evidenced, gate } = found;
  const byFiles = evidenced.records.filter(({ origin }) => origin === 'files');
  const met = byFiles.filter(({ outcome }) => outcome === 'met');
  console.log(`${project.name}, from ${project.readings.map(({ source }) => source.file).join(', ')}`);
  const level = badgeEndpoint(result, { locale: en }).message;
  console.log(`  level of the whole: ${level}; answered so far: ${percent(result.root.coverage)}`);
  console.log(
    `  ${met.length} of ${evidenced.records.length} practices shown, ${byFiles.length - met.length} in part or not`,
  );
  const open = gate.indicators.filter(({ status }) => status !== 'met').map(({ indicator }) => indicator);
  console.log(`  DPG Standard, beside the level: ${gate.verdict}; still open: ${open.join(', ')}`);
  for (const { fact, values } of evidenced.contradictions) {
    console.log(`  files differ on ${fact}: ${values.map(({ value }) => value).join(' / ')}`);
  }
  const [ask] = nextQuestions(dpgProjectModel, found.assessment, { limit: 1 });
  console.log(`  ask a maintainer next: ${ask?.text ?? 'nothing'}`);
  const outputs = outputsOf(found);
  console.log(`  ${outputs.get(`${project.id}.txt`)}\n`);
  if (isRun) for (const [name, text] of outputs) writeFileSync(join(folder, name), text);
}

// Two years on, the same records say nothing any more: what is too old is unknown, not unmet.
const later = projects.map((project) => assess(project, [], '2026-12-01'));
for (const { project, evidenced } of later) {
  const expired = evidenced.records.filter(({ facts }) => facts.some(({ role }) => role === 'expired'));
  console.log(`${project.name} on 2026-12-01: ${expired.length} practices rest on evidence that is too old`);
}
