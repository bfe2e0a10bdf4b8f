import { describe, expect, it } from 'vitest';
import { dpgProjectModel } from '../models/dpg-project/model.ts';
import { fakeWorld } from './fake-world.fixture.ts';
import { helpTexts } from './help.ts';
import { runCommand } from './run-command.ts';

const run = async (...given: Parameters<typeof fakeWorld>) => {
  const world = fakeWorld(...given);
  const code = await runCommand(world);
  return { code, out: world.said.out, err: world.said.err, written: world.written };
};

const project = {
  LICENSE: 'SPDX-License-Identifier: Apache-2.0',
  'README.md': '# A',
  'CONTRIBUTING.md': 'How',
  'CODE_OF_CONDUCT.md': 'Be kind',
  'package.json': '{}',
  'src/index.ts': 'export {}',
  'publiccode.yml': 'publiccodeYmlVersion: "0"\nname: Widget\nlegal:\n  license: Apache-2.0\n',
};
const entry = dpgProjectModel.criteria.filter(({ obligation }) => obligation === 'must').map(({ id }) => id);
const answers = `by: Amina\nat: 2026-09-01\nanswers:\n${entry.map((id) => `  ${id}: yes`).join('\n')}\n`;

describe('osee', () => {
  it('shows its help: asked for on the output, unasked for as a mistake', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, out: helpTexts.general, err: '' });
    expect(await run([])).toMatchObject({ code: 2, out: '', err: helpTexts.general });
    for (const name of ['assess', 'questions', 'explain', 'validate'] as const) {
      expect(await run([name, '--help'])).toMatchObject({ code: 0, out: helpTexts[name] });
      expect(await run(['help', name])).toMatchObject({ code: 0, out: helpTexts[name] });
    }
    expect(await run(['--version'])).toMatchObject({ code: 0, out: '1.2.3\n' });
  });

  it('fits a terminal of 90 columns, and names every option', () => {
    for (const text of Object.values(helpTexts)) {
      for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(90);
    }
    for (const option of ['answers', 'lang', 'format', 'out', 'minimum', 'as-of', 'licence']) {
      expect(helpTexts.assess).toContain(`--${option}`);
    }
  });

  it.each([
    [['asses'], /no command "asses"\. Did you mean "assess"/u],
    [['assess', '--formt', 'json'], /no option --formt\. Did you mean --format/u],
    [['assess', '--format', 'jsn'], /not "jsn"\. Did you mean "json"/u],
    [['assess', '--lang', 'de'], /en, fr, es, pt, ar/u],
    [['assess', '--format', 'json,text'], /--out/u],
    [['assess', '--minimum', '6'], /1 to 5/u],
    [['assess', '--as-of', '2026-02-30'], /YYYY-MM-DD/u],
    [['assess', 'a', 'b'], /one folder/u],
    [['assess', '--out'], /out/u],
    [['assess', '--lang', 'en', '--lang', 'fr'], /more than once/u],
    [['explain', 'signed-release'], /Did you mean "signed-releases"/u],
    [['validate'], /needs a file/u],
  ])('ends with 2 for a wrong call: %j', async (args, message) => {
    const { code, err, out } = await run(args, project);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(out).toBe('');
  });
});

describe('osee assess', () => {
  it('tells level, steps and standard of a folder', async () => {
    const { code, out } = await run(['assess'], project);
    expect(code).toBe(0);
    expect(out).toContain('Maturity of Widget:');
    expect(out).toContain('on 2026-10-01');
    expect(out).toMatch(/Licence and ownership +\[##---\] Repeatable \(2 of 5\)/u);
    expect(out).toMatch(/Use and ecosystem +\[-----\] not assessed/u);
    expect(out).toContain('2  Open licence: met');
    expect(out).not.toContain('\u001b');
  });

  it('uses bold on a terminal alone, and not where NO_COLOR is set', async () => {
    const terminal = { isTerminal: { out: true, err: false } };
    expect((await run(['assess'], project, terminal)).out).toContain('\u001b[1m');
    const plain = await run(['assess'], project, { ...terminal, env: { NO_COLOR: '1' } });
    expect(plain.out).not.toContain('\u001b');
    expect((await run(['assess'], project, { ...terminal, env: { TERM: 'dumb' } })).out).not.toContain(
      '\u001b',
    );
  });

  it('ends with 1 below the level that is asked for, and with 0 at it', async () => {
    const files = { ...project, 'osee-answers.yml': answers };
    expect(await run(['assess', '--minimum', '2', '--quiet'], files)).toMatchObject({ code: 0, err: '' });
    expect(await run(['assess', '--minimum', 'repeatable'], files)).toMatchObject({ code: 0 });
    const below = await run(['assess', '--minimum', '3'], files);
    expect(below.code).toBe(1);
    expect(below.err).toContain('Level Defined was asked for');
    expect((await run(['assess', '--minimum', '1'], {})).code).toBe(1);
  });

  it('writes every format into a folder, in any language', async () => {
    for (const lang of ['en', 'fr', 'es', 'pt', 'ar']) {
      const { code, written } = await run(
        ['assess', '--lang', lang, '--format', 'text,json,html,md,badge,sarif', '--out', 'report'],
        { ...project, 'osee-answers.yml': answers },
      );
      expect(code).toBe(0);
      expect([...written.keys()].sort()).toEqual(
        [
          'maturity-badge.json',
          'maturity-snippet.md',
          'maturity.html',
          'maturity.json',
          'maturity.md',
          'maturity.sarif',
          'maturity.svg',
          'maturity.txt',
        ].map((name) => `report/${name}`),
      );
      expect(written.get('report/maturity.html')).toContain(`lang="${lang}"`);
      expect([...written.values()].join('')).not.toMatch(/undefined|\[object|NaN/u);
      if (lang !== 'en') expect(written.get('report/maturity.txt')).not.toContain('Repeatable');
    }
  });

  it('gives JSON with all that was found', async () => {
    const { out } = await run(['assess', '--format', 'json', '--quiet'], {
      ...project,
      'osee-answers.yml': answers,
    });
    const found = JSON.parse(out);
    expect(found).toMatchObject({
      tool: { name: 'osee', version: '1.2.3' },
      subject: 'Widget',
      model: { id: 'dpg-project' },
      level: { reached: 'repeatable', next: 'defined' },
    });
    expect(found.records).toHaveLength(40);
    expect(found.standard.indicators).toHaveLength(11);
    const human = found.answers.find(
      (answer: { criterionId: string }) => answer.criterionId === 'named-users',
    );
    expect(human).toMatchObject({ by: 'Amina', at: '2026-09-01', evidence: [{ kind: 'interview' }] });
    expect(
      (await run(['assess', '--format', 'json', '--quiet'], { ...project, 'osee-answers.yml': answers })).out,
    ).toBe(out);
  });

  it('gives SARIF whose results have rules and places', async () => {
    const { out } = await run(['assess', '--format', 'sarif'], {
      ...project,
      LICENSE: 'SPDX-License-Identifier: MIT',
      'bom.json': '{',
    });
    const log = JSON.parse(out);
    expect(log.version).toBe('2.1.0');
    const [{ tool, results }] = log.runs;
    const ids = tool.driver.rules.map((rule: { id: string }) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(results.length).toBeGreaterThan(5);
    for (const { ruleId, ruleIndex, message, level, locations } of results) {
      expect(ids[ruleIndex]).toBe(ruleId);
      expect(message.text).not.toBe('');
      expect(['note', 'warning']).toContain(level);
      expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(/^[^/].*$/u);
    }
    expect(results.map((result: { ruleId: string }) => result.ruleId)).toEqual(
      expect.arrayContaining(['contradiction', 'unreadable', 'named-users']),
    );
  });

  it('shows files that contradict', async () => {
    const { out } = await run(['assess'], { ...project, LICENSE: 'SPDX-License-Identifier: MIT' });
    expect(out).toContain('What contradicts');
    expect(out).toContain('publiccode.yml: Apache-2.0');
  });

  it('compares the licences of components with that of the project', async () => {
    const bom = JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      components: [
        { name: 'a', licenses: [{ license: { id: 'GPL-3.0-only' } }] },
        { name: 'b', licenses: [{ license: { id: 'MIT' } }] },
      ],
    });
    const { out } = await run(['assess', '--licence', 'Apache-2.0'], { ...project, 'bom.json': bom });
    expect(out).toContain('Cannot be combined into Apache-2.0: GPL-3.0-only');
  });

  it('refuses a licence to compare with that nobody knows', async () => {
    for (const licence of ['bogus', 'MIT AND bogus', '', 'MIT OR']) {
      const { code, err } = await run(['assess', `--licence=${licence}`], project);
      expect([licence, code]).toEqual([licence, 2]);
      expect(err).toContain('--licence is a licence of the SPDX list');
    }
    expect((await run(['assess', '--licence=MIT OR Apache-2.0'], project)).code).toBe(0);
  });

  it('adds training where a catalogue is installed, and says nothing of it where not', async () => {
    const load = async (name: string) =>
      name === '@osee/catalogue'
        ? {
            oseeCatalogue: {},
            planTraining: () => ({ steps: [{ resource: { title: 'A course', url: 'https://a.test' } }] }),
          }
        : null;
    expect((await run(['assess'], project, { load })).out).toContain('A course <https://a.test>');
    expect((await run(['assess'], project)).out).not.toContain('Training');
  });

  it('follows no link, opens no .git and no node_modules, and tells what is too large', async () => {
    const { out, err, code } = await run(['assess'], {
      'README.md': '# A',
      loop: { link: true },
      '.git/SECURITY.md': 'x',
      'node_modules/a/SECURITY.md': 'x',
      'bom.json': { bytes: 30_000_000 },
    });
    expect(code).toBe(0);
    expect(err).toContain('1 links were not followed.');
    expect(err).toContain('bom.json: too large to be read');
    expect(out).toContain('Files: 2');
  });

  it('ends with 3 where the folder or the answers cannot be read, and with 4 where nothing can be written', async () => {
    expect(await run(['assess', 'nowhere'], project)).toMatchObject({ code: 3 });
    const missing = await run(['assess', '--answers', 'a.yml'], project);
    expect(missing).toMatchObject({ code: 3 });
    expect(missing.err).toContain('a.yml cannot be read: it does not exist.');
    const wrong = await run(['assess'], {
      ...project,
      'osee-answers.yml': 'answers:\n  named-user: yes\n  use: maybe\n',
    });
    expect(wrong.code).toBe(3);
    expect(wrong.err).toContain('line 2');
    expect(wrong.err).toContain('"named-users"');
    expect(await run(['assess', '--out', 'x'], project, { readOnly: true })).toMatchObject({ code: 4 });
  });

  it('lets nothing from files reach the terminal as a sequence', async () => {
    const { out } = await run(['assess', '--subject', 'a\u001b[31mred'], project);
    expect(out).not.toContain('\u001b');
  });

  it('asks only the ten questions at the depth entry', async () => {
    const { out } = await run(['assess', '--depth', 'entry', '--format', 'json'], {
      'osee-answers.yml': answers,
    });
    expect(JSON.parse(out).records).toHaveLength(10);
    expect(JSON.parse(out).level).toMatchObject({ reached: 'repeatable', next: null });
  });
});

describe('osee questions', () => {
  it('asks what no file settles, and reads back what it wrote', async () => {
    const { out, code } = await run(['questions'], project);
    expect(code).toBe(0);
    expect(out).toContain('named-users:');
    expect(out).not.toContain('approved-licence:');
    expect((await run(['questions', '--all'], project)).out).toContain('approved-licence:');
    const again = await run(['assess', '--format', 'json'], { ...project, 'osee-answers.yml': out });
    expect(again.code).toBe(0);
    expect(JSON.parse(again.out).answers.every((answer: { by: string }) => answer.by === 'files')).toBe(true);
  });

  it.each(['en', 'fr', 'es', 'pt', 'ar'])('keeps answers that were given, in %s', async (lang) => {
    const given = `subject: "A: \\"b\\""
answers:
  named-users: { answer: yes, by: "Amina # 1", at: 2026-09-01, note: "Seen: there", evidence: "https://a.test/x" }
  impact-assessment: { answer: not-applicable, reason: no-people }
  steering-body: no
standard:
  '7': { met: yes, by: Officer, at: 2026-05-01 }
`;
    const assess = async (text: string) => {
      const { out, err } = await run(['assess', '--format', 'json', '--quiet'], { 'osee-answers.yml': text });
      expect(err).toBe('');
      const { answers: all, standard, subject } = JSON.parse(out);
      return { all, standard, subject };
    };
    const { out } = await run(['questions', '--depth', 'whole', '--lang', lang], {
      'osee-answers.yml': given,
    });
    const [before, after] = [await assess(given), await assess(out)];
    expect(after.subject).toBe(before.subject);
    expect(after.standard).toEqual(before.standard);
    for (const answer of before.all) {
      const { criterionId, ...rest } = answer;
      const later = after.all.find((each: { criterionId: string }) => each.criterionId === criterionId);
      // The day of the file stands for answers that had none.
      expect({ at: '2026-10-01', ...rest }).toMatchObject({
        status: later.status,
        at: later.at,
        by: later.by,
      });
      expect(later.justification).toBe(rest.justification);
    }
  });

  it('writes where it is told', async () => {
    const { written, out } = await run(['questions', '--out', 'osee-answers.yml'], project);
    expect([...written.keys()]).toEqual(['osee-answers.yml']);
    expect(out).toBe('');
  });
});

describe('osee explain', () => {
  it('tells of every criterion, in any language', async () => {
    for (const { id } of dpgProjectModel.criteria) {
      const { code, out } = await run(['explain', id]);
      expect(code).toBe(0);
      expect(out).toContain(id);
      expect(out).toMatch(/counts for \d+ months/u);
    }
    expect((await run(['explain', 'signed-releases', '--lang', 'fr'])).out).toContain('Attesté');
    const list = (await run(['explain'])).out;
    for (const { id } of dpgProjectModel.criteria) expect(list).toContain(`  ${id}  `);
  });
});

describe('osee validate', () => {
  const assessment = (content: unknown) =>
    JSON.stringify({ kind: 'osee-assessment-session', schemaVersion: '1.0.0', id: 'a', content });

  it('checks documents of the core and of scoring, and files of answers', async () => {
    const files = {
      'broken.json': '{',
      'other.json': '{"kind": "something"}',
      'none.json': '[]',
      'wrong.json': assessment({ answers: 7 }),
      'good.yml': answers,
      'bad.yml': 'answers:\n  nothing-at-all-like-it: yes\n',
    };
    for (const name of ['broken.json', 'other.json', 'none.json', 'wrong.json', 'bad.yml']) {
      const { code, out } = await run(['validate', name], files);
      expect(code, name).toBe(1);
      expect(out, name).toContain(`${name}: `);
    }
    expect(await run(['validate', 'good.yml'], files)).toMatchObject({
      code: 0,
      out: 'good.yml: valid (osee-answers)\n',
    });
    expect(await run(['validate', 'good.yml', '--quiet'], files)).toMatchObject({ code: 0, out: '' });
    expect(await run(['validate', 'missing.json', 'good.yml'], files)).toMatchObject({ code: 3 });
  });

  it('tells that documents of the catalogue need the catalogue', async () => {
    const { out } = await run(['validate', 'c.json'], { 'c.json': '{"kind": "osee-catalogue"}' });
    expect(out).toContain('@osee/catalogue');
    const load = async () => ({
      catalogueDocumentSchemas: { 'osee-catalogue': {} },
      parseCatalogueDocument: () => ({ ok: true }),
    });
    expect(
      await run(['validate', 'c.json'], { 'c.json': '{"kind": "osee-catalogue"}' }, { load }),
    ).toMatchObject({ code: 0 });
  });
});
