import { mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dpgProjectModel as model } from '../models/dpg-project/model.ts';
import { readAnswerFile } from './answer-file.ts';
import { fakeWorld } from './fake-world.fixture.ts';
import { nodeWorld } from './node-world.ts';
import { readProject } from './read-project.ts';
import { runCommand } from './run-command.ts';
import { walkFolder } from './walk-folder.ts';

const silent = () => undefined;

describe('walkFolder', () => {
  it('ends at its limits, with what stands high', async () => {
    const world = fakeWorld([], { 'a/b/c.md': '', 'a/d.md': '', 'z.md': '' });
    expect(await walkFolder(world, '.', silent, { entries: 2, depth: 9 })).toMatchObject({
      files: ['z.md'],
      isCut: true,
    });
    const shallow = await walkFolder(world, '.', silent, { entries: 99, depth: 1 });
    expect(shallow).toMatchObject({
      files: ['a/d.md', 'z.md'],
      notOpened: [{ folder: 'a/b', reason: 'too-deep' }],
      isCut: false,
    });
  });

  it('goes on where a folder below cannot be opened, and tells how far it is', async () => {
    const files = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`f${at}.md`, '']));
    const world = fakeWorld([], { ...files, 'locked/x': '' });
    const counts: number[] = [];
    const found = await walkFolder(
      {
        list: (folder) =>
          folder === './locked' || folder === 'locked' ? Promise.reject(new Error('no')) : world.list(folder),
      },
      '.',
      (count) => counts.push(count),
    );
    expect(found.notOpened).toEqual([{ folder: 'locked', reason: 'unreadable' }]);
    expect(counts).toEqual([1000]);
  });
});

describe('readProject', () => {
  it('reads what may be evidence, and tells what it leaves', async () => {
    const world = fakeWorld([], { 'a.json': '{}', 'b.yml': 'a: 1', 'c.ts': 'x', 'big.json': { bytes: 99 } });
    const files = ['a.json', 'b.yml', 'big.json', 'c.ts', 'gone.json', 'package-lock.json'];
    const { texts, notRead } = await readProject(world, '.', { files }, { bytes: 50, files: 3, depth: 6 });
    expect(texts.get('a.json')).toBe('{}');
    expect(texts.get('c.ts')).toBeNull();
    expect(texts.get('package-lock.json')).toBeNull();
    expect(notRead).toEqual([
      { file: 'big.json', reason: 'too-large' },
      { file: 'gone.json', reason: 'too-many' },
    ]);
    const all = await readProject(world, '.', { files: files.filter((file) => file !== 'big.json') });
    expect(all.notRead).toEqual([{ file: 'gone.json', reason: 'unreadable' }]);
  });
});

describe('nodeWorld', () => {
  it('lists, reads, writes, and does not write through links', async () => {
    const world = nodeWorld('1.0.0');
    const folder = await mkdtemp(join(tmpdir(), 'osee-world-'));
    await writeFile(join(folder, 'a.txt'), 'text');
    await symlink('a.txt', join(folder, 'link'));
    await world.write(join(folder, 'below/b.txt'), 'written');
    const entries = await world.list(folder);
    expect([...entries].sort((left, right) => (left.name < right.name ? -1 : 1))).toEqual([
      { name: 'a.txt', kind: 'file' },
      { name: 'below', kind: 'folder' },
      { name: 'link', kind: 'link' },
    ]);
    expect(await world.size(join(folder, 'a.txt'))).toBe(4);
    expect(new TextDecoder().decode(await world.read(join(folder, 'below/b.txt')))).toBe('written');
    await expect(world.write(join(folder, 'link'), 'x')).rejects.toThrow('is a link');
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('text');
    expect(world.today()).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    expect(await world.load('a-package-that-nobody-installed')).toBeNull();
    expect(await world.load('@osee/core')).toHaveProperty('OseeError');
  });
});

describe('readAnswerFile', () => {
  const problems = (text: string) => readAnswerFile(text, model).problems;

  it('is empty for an empty file', () => {
    expect(readAnswerFile('', model)).toMatchObject({ answers: [] });
    expect(problems('answers:\nstandard:\n')).toEqual([]);
  });

  it.each([
    ['- a', /a file with answers/u],
    ['answers: 7', /entries by their id/u],
    ['anwers: {}', /"answers"/u],
    ['subject: [a]', /a text/u],
    ['at: yesterday', /a day/u],
    ['answers: { public-work: { answr: yes } }', /"answer"/u],
    ['answers: { public-work: { answer: 7 } }', /one of yes/u],
    ['answers: { public-work: not-applicable }', /it always applies/u],
    ['answers: { data-export: not-applicable }', /one of no-data/u],
    ['answers: { public-work: { answer: yes, evidence: "https://a.test" } }', /a day beside the evidence/u],
    ["standard: { '10': yes }", /one of 1, 2/u],
    ["standard: { '7': partly }", /yes, no or unknown/u],
    ["standard: { '7': yes }", /who says so/u],
    ['a: *b', /./u],
  ])('%s', (text, message) => {
    const found = problems(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.join('\n')).toMatch(message);
  });

  it('leaves open what is not filled in', () => {
    const { answers, statements } = readAnswerFile(
      "answers: { public-work: , named-users: { answer: } }\nstandard: { '7': , '8': unknown, '9a': { met: } }",
      model,
    );
    expect([answers, statements]).toEqual([[], []]);
  });
});

describe('messages of the command', () => {
  const run = async (...given: Parameters<typeof fakeWorld>) => {
    const world = fakeWorld(...given);
    return { code: await runCommand(world), ...world.said, written: world.written };
  };

  it('shows progress on a terminal, and takes it back', async () => {
    const files = Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`f${at}.md`, '']));
    const { err } = await run(['assess'], files, { isTerminal: { out: false, err: true } });
    expect(err).toContain('\r1000 files\r\u001b[K');
    expect((await run(['assess', '--quiet'], files, { isTerminal: { out: false, err: true } })).err).toBe('');
  });

  it.each([
    ['EACCES', 'it may not be read'],
    ['ENOTDIR', 'it is no folder'],
    ['EISDIR', 'it is a folder'],
    ['EOTHER', 'the disk is full'],
  ])('says why a folder cannot be read: %s', async (code, reason) => {
    const list = () => Promise.reject(Object.assign(new Error('the disk is full'), { code }));
    const { code: exit, err } = await run(['assess', 'x'], {}, { list });
    expect(exit).toBe(3);
    expect(err).toContain(reason);
  });

  it('tells a fault of its own from everything else', async () => {
    const today = () => {
      throw new Error('no clock');
    };
    const { code, err } = await run(['assess'], { 'README.md': '' }, { today });
    expect(code).toBe(70);
    expect(err).toContain('a fault of the program');
    const wrongDay = 'at: 2026-02-30\nanswers: { named-users: yes }';
    expect(await run(['assess'], { 'osee-answers.yml': wrongDay })).toMatchObject({ code: 3 });
  });

  it('puts contradictions, licences, training and what was not read into the report', async () => {
    const component = (id: string) => ({ name: id, licenses: [{ license: { id } }] });
    const bom = JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      components: [
        component('GPL-3.0-only'),
        component('MIT'),
        { name: 'x', licenses: [{ license: { name: 'Odd' } }] },
      ],
    });
    const load = async () => ({
      oseeCatalogue: {},
      planTraining: () => ({ steps: [{ resource: { title: 'A course', url: null } }, { resource: {} }] }),
    });
    const files = {
      LICENSE: 'SPDX-License-Identifier: MIT',
      'publiccode.yml': 'publiccodeYmlVersion: "0"\nname: W\nlegal:\n  license: Apache-2.0\n',
      'bom.json': bom,
      'broken.cdx.json': '{"bomFormat": "CycloneDX"',
      'osee-answers.yml':
        "by: A\nat: 2026-09-01\nanswers: { approved-licence: no, named-users: { answer: yes, at: 2020-01-01 } }\nstandard: { '7': yes }",
    };
    const { written } = await run(
      ['assess', '--format', 'md,text,sarif', '--out', 'r', '--licence', 'Apache-2.0', '--depth', 'entry'],
      files,
      { load },
    );
    const report = written.get('r/maturity.md') ?? '';
    expect(report).toContain('What contradicts');
    expect(report).toContain('Cannot be combined into Apache-2.0: GPL-3.0-only');
    expect(report).toContain('A course');
    expect(report).toContain('stated by A');
    expect(report).toContain('evidence too old');
    expect(report).toContain('Could not be read');
    expect(written.get('r/maturity.txt')).toContain('A course');
    const fitting = await run(['assess', '--licence', 'GPL-3.0-only'], {
      'bom.json': bom.replace('"Odd"', '"MIT"'),
    });
    expect(fitting.out).toContain('Licences of the components');
  });
});
