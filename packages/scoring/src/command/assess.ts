import { formatMessage, messagesOf } from '@osee/core';
import { answersFrom } from '../answers/answers-from.ts';
import { atDepth } from '../maturity/model/at-depth.ts';
import { scoreMaturity } from '../maturity/score/score-maturity.ts';
import { dpgConformance } from '../project/conformance/dpg-conformance.ts';
import { nextSteps } from '../project/next-steps.ts';
import { badgeEndpoint } from '../report/badge/badge-endpoint.ts';
import { badgeSnippet } from '../report/badge/badge-snippet.ts';
import { maturityBadge } from '../report/badge/maturity-badge.ts';
import { renderHtml } from '../report/document/render-html.ts';
import { renderMarkdown } from '../report/document/render-markdown.ts';
import type { Assessed } from './assessed.ts';
import { dayOption } from './day-option.ts';
import { CommandError, exitCode } from './exit-code.ts';
import { gather, remarksOf, writeNamed } from './gather.ts';
import { isStyled } from './help.ts';
import { inLanguage, languages } from './languages.ts';
import { isKnownLicence, licencesOf } from './licences-of.ts';
import { outputJson } from './output-json.ts';
import { outputSarif } from './output-sarif.ts';
import { outputText } from './output-text.ts';
import { oneOf, parseOptions } from './parse-options.ts';
import { projectReport } from './project-report.ts';
import { subjectOf } from './subject-of.ts';
import { trainingFor } from './training-for.ts';
import { join, type World } from './world.ts';

const formats = ['text', 'json', 'html', 'md', 'badge', 'sarif'] as const;
type Format = (typeof formats)[number];

const names = {
  texts: ['answers', 'lang', 'format', 'out', 'minimum', 'depth', 'subject', 'licence', 'as-of', 'style'],
  flags: ['quiet'],
};

const formatsOf = (given: string | undefined): readonly Format[] => [
  ...new Set((given ?? 'text').split(',').map((word) => oneOf('format', word.trim(), formats, 'text'))),
];

/** The files of each format: name and text. */
const filesOf = (
  format: Format,
  assessed: Assessed,
  style: 'line' | 'profile',
): readonly [string, string][] => {
  const { result, locale } = assessed;
  switch (format) {
    case 'text':
      return [['maturity.txt', outputText(assessed, false)]];
    case 'json':
      return [['maturity.json', outputJson(assessed)]];
    case 'html':
      return [['maturity.html', renderHtml(projectReport(assessed))]];
    case 'md':
      return [['maturity.md', renderMarkdown(projectReport(assessed))]];
    case 'sarif':
      return [['maturity.sarif', outputSarif(assessed)]];
    case 'badge':
      return [
        ['maturity.svg', maturityBadge(result, { locale, style })],
        ['maturity-badge.json', `${JSON.stringify(badgeEndpoint(result, { locale }), null, 2)}\n`],
        ['maturity-snippet.md', `${badgeSnippet(result, { locale, image: 'maturity.svg' })}\n`],
      ];
  }
};

/** Assesses a folder; the exit code tells whether a level that was asked for is reached. */
export const runAssess = async (world: World, args: readonly string[]): Promise<number> => {
  const { texts, flags, words } = parseOptions('assess', args, names);
  if (words.length > 1)
    throw new CommandError(exitCode.usage, 'assess takes one folder.', 'Run: osee assess --help');
  const [folder = '.'] = words;
  const asked = formatsOf(texts.get('format'));
  const out = texts.get('out');
  if (out === undefined && asked.length > 1) {
    throw new CommandError(
      exitCode.usage,
      'More than one format needs a folder to write to: --out <folder>.',
    );
  }
  const licence = texts.get('licence');
  if (licence !== undefined && !isKnownLicence(licence)) {
    throw new CommandError(exitCode.usage, `--licence is a licence of the SPDX list, not "${licence}".`);
  }
  const style = oneOf('style', texts.get('style'), ['line', 'profile'], 'line');
  const depth = oneOf('depth', texts.get('depth'), ['entry', 'whole'], 'whole');
  const asOf = dayOption(world, texts.get('as-of'));
  const { locale, model: whole } = await inLanguage(oneOf('lang', texts.get('lang'), languages, 'en'));
  const minimum = minimumOf(
    texts.get('minimum'),
    whole.levels.map(({ id }) => id),
  );
  const isQuiet = flags.has('quiet');
  const gathered = await gather(world, {
    folder,
    answers: texts.get('answers'),
    asOf,
    model: whole,
    isQuiet,
  });
  const model = depth === 'entry' ? atDepth(whole, 'entry') : whole;
  const { readings } = gathered.evidence;
  const isAsked = new Set(model.criteria.map(({ id }) => id));
  const humans = gathered.human.answers.filter(({ criterionId }) => isAsked.has(criterionId));
  const found = answersFrom(readings, model, humans, { asOf });
  const subject = texts.get('subject') ?? gathered.human.subject ?? subjectOf(gathered.evidence, folder);
  const result = scoreMaturity(model, {
    subject,
    model: { id: model.id, version: model.version },
    asOf,
    answers: found.answers,
  });
  const assessed: Assessed = {
    locale,
    model,
    gathered,
    found,
    result,
    steps: nextSteps(model, result),
    gate: dpgConformance(readings, {
      asOf,
      answers: gathered.human.answers,
      statements: gathered.human.statements,
    }),
    licences: licencesOf(gathered.evidence, licence),
    training: await trainingFor(world, result),
    remarks: remarksOf(gathered),
    version: world.version,
  };
  if (!isQuiet) for (const remark of assessed.remarks) world.err(`osee: ${remark}\n`);
  if (out === undefined) {
    const [format = 'text'] = asked;
    world.out(
      format === 'text'
        ? outputText(assessed, isStyled(world))
        : (filesOf(format, assessed, style)[0]?.[1] ?? ''),
    );
  } else {
    for (const format of asked) {
      for (const [name, text] of filesOf(format, assessed, style)) {
        await writeNamed(world, join(out, name), text);
        if (!isQuiet) world.err(`${join(out, name)}\n`);
      }
    }
  }
  const reached = model.levels.findIndex(({ id }) => id === result.root.level.reached) + 1;
  if (minimum !== null && reached < minimum) {
    const level = model.levels[minimum - 1]?.title ?? String(minimum);
    world.err(`osee: ${formatMessage(messagesOf(locale, 'project'), 'minimum-missed', { level })}\n`);
    return exitCode.below;
  }
  return exitCode.ok;
};

const minimumOf = (given: string | undefined, levels: readonly string[]): number | null => {
  if (given === undefined) return null;
  const number = /^\d+$/u.test(given) ? Number(given) : levels.indexOf(given) + 1;
  if (number >= 1 && number <= levels.length) return number;
  throw new CommandError(
    exitCode.usage,
    `--minimum is a number from 1 to ${levels.length}, or one of ${levels.join(', ')}, not "${given}".`,
  );
};
