/**
 * Carries the texts of a language to translators and back, as gettext PO files: `node scripts/translations.ts out fr
 * [folder]` writes a file for each subject, `node scripts/translations.ts in fr [folder]` reads those that are there.
 * Nothing is written unless every text of every file is sound. `docs/guides/translating.md` tells how.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { translations as languages, type Translation } from './locales/languages.ts';
import { faultsOf } from './translations/check-translation.ts';
import { formatLocale } from './translations/format-locale.ts';
import { markReviewed } from './translations/mark-reviewed.ts';
import { readPo, writePo } from './translations/po-file.ts';
import { changesOf, takeTexts } from './translations/take-translation.ts';
import { textSources } from './translations/text-source.ts';
import { subjectOf } from './translations/text-subjects.ts';

const [direction, given, folder = `translations/${given}`] = process.argv.slice(2);
const tag = languages.find((known): known is Translation => known === given);
if (tag === undefined || (direction !== 'out' && direction !== 'in'))
  throw new Error(`Expected "out" or "in" and one of ${languages.join(', ')}, as in: translations out fr`);

const sources = (await textSources(tag)).map((source) => ({ source, subject: subjectOf(tag, source) }));

if (direction === 'out') {
  mkdirSync(folder, { recursive: true });
  for (const { subject } of sources) {
    writeFileSync(join(folder, `${subject.name}.po`), writePo(tag, subject));
    const open = subject.units.filter(({ status }) => status === 'missing' || status === 'outdated').length;
    console.log(`${subject.name}: ${subject.units.length} texts, ${open} to translate`);
  }
} else {
  const files = sources
    .map((one) => ({ ...one, file: join(folder, `${one.subject.name}.po`) }))
    .filter(({ file }) => existsSync(file))
    .map((one) => ({ ...one, reading: readPo(readFileSync(one.file, 'utf8')) }));
  if (files.length === 0) throw new Error(`Expected files of "out" in ${folder}, found none.`);
  const faults = files.flatMap(({ file, subject, reading }) =>
    faultsOf(tag, subject, reading).map((fault) => `${file}: ${fault}`),
  );
  if (faults.length > 0) {
    console.error(faults.join('\n'));
    console.error(`${faults.length} faults; nothing is written.`);
    process.exit(1);
  }
  const renewed: string[] = [];
  for (const { source, subject, reading } of files) {
    const taken = changesOf(subject, reading);
    if (taken.length > 0) renewed.push(...(await takeTexts(tag, source, taken)));
    if (reading.reviewedBy !== null) {
      const sound = reading.texts.filter(({ text, isFuzzy }) => text !== '' && !isFuzzy);
      await markReviewed(tag, source, [...new Set(sound.map(({ id }) => id.split('#')[0] ?? ''))]);
    }
    if (taken.length > 0 || reading.reviewedBy !== null)
      console.log(
        `${subject.name}: ${taken.length} texts taken${reading.reviewedBy === null ? '' : ', reviewed'}`,
      );
  }
  formatLocale(tag);
  // Stamps are written by a process that reads the new texts.
  execFileSync(process.execPath, ['--conditions=@osee/source', 'scripts/stamp-locales.ts', tag, ...renewed], {
    stdio: 'inherit',
  });
}
