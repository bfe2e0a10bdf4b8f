import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLearningResource } from './read-learning-resource.ts';
import { readTeSSCsv } from './read-tess-csv.ts';

const folder = process.env['OSEE_REFERENCE_CASES'];
const standards = join(folder ?? '', 'standards');
const read = (...path: string[]) => readFileSync(join(standards, ...path), 'utf8');

describe.skipIf(folder === undefined)('documents of others (set OSEE_REFERENCE_CASES to run them)', () => {
  it('reads the example file of TeSS', () => {
    const { resources, issues } = readTeSSCsv(read('tess', 'materials.csv'));
    expect(resources.map(({ title }) => title)).toEqual([
      'My First Material',
      'Another Material',
      'The Final Draft',
    ]);
    expect(resources[0]?.description.startsWith('"')).toBe(false);
    expect(issues.filter(({ code }) => code === 'left-out')).toEqual([]);
  });

  it('reads every valid document of the AMB profile that has an address', () => {
    const examples = join('amb', '20231019', 'examples', 'valid');
    const files = readdirSync(join(standards, examples));
    expect(files).toHaveLength(33);
    const results = files.map((file) => ({
      file,
      ...readLearningResource(JSON.parse(read(examples, file))),
    }));
    const unread = results.filter(({ resources }) => resources.length !== 1).map(({ file }) => file);
    expect(unread).toEqual([]);
    for (const { file, resources } of results) expect(resources[0]?.title, file).not.toBe('');
  });

  it('throws for none of the invalid documents of the AMB profile', () => {
    const examples = join('amb', '20231019', 'examples', 'invalid');
    for (const file of readdirSync(join(standards, examples))) {
      expect(() => readLearningResource(JSON.parse(read(examples, file))), file).not.toThrow();
    }
  });

  it('reads an LRMI example in a script element, once that is taken away', () => {
    const text = read('lrmi', 'type+audience+level_jsonld.json').replaceAll(/<\/?script[^>]*>/gu, '');
    const { resources, issues } = readLearningResource(JSON.parse(text));
    expect(resources[0]).toMatchObject({
      title: 'Designing a treasure map',
      url: 'http://example.org/lessonplan',
    });
    expect(issues.map(({ code, path }) => [code, path[1]])).toEqual([
      ['guessed', 'learningResourceType'],
      ['not-kept', 'audience'],
      ['not-kept', 'educationalAlignment'],
    ]);
  });
});
