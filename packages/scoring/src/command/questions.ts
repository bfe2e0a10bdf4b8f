import { formatMessage, messagesOf } from '@osee/core';
import { answersFrom } from '../answers/answers-from.ts';
import { atDepth } from '../maturity/model/at-depth.ts';
import { dayOption } from './day-option.ts';
import { CommandError, exitCode } from './exit-code.ts';
import { gather, remarksOf, writeNamed } from './gather.ts';
import { inLanguage, languages } from './languages.ts';
import { oneOf, parseOptions } from './parse-options.ts';
import { subjectOf } from './subject-of.ts';
import type { World } from './world.ts';
import { writeQuestions } from './write-questions.ts';

/** Writes the file of answers. */
export const runQuestions = async (world: World, args: readonly string[]): Promise<number> => {
  const { texts, flags, words } = parseOptions('questions', args, {
    texts: ['answers', 'lang', 'depth', 'out', 'as-of'],
    flags: ['all', 'quiet'],
  });
  if (words.length > 1) {
    throw new CommandError(exitCode.usage, 'questions takes one folder.', 'Run: osee questions --help');
  }
  const [folder = '.'] = words;
  const asOf = dayOption(world, texts.get('as-of'));
  const { model: whole, locale } = await inLanguage(oneOf('lang', texts.get('lang'), languages, 'en'));
  const depth = oneOf('depth', texts.get('depth'), ['entry', 'whole'], 'entry');
  const isQuiet = flags.has('quiet');
  const gathered = await gather(world, {
    folder,
    answers: texts.get('answers'),
    asOf,
    model: whole,
    isQuiet,
  });
  const { records } = answersFrom(gathered.evidence.readings, whole, gathered.human.answers, { asOf });
  const text = writeQuestions({
    model: whole,
    asked: new Set((depth === 'entry' ? atDepth(whole, 'entry') : whole).criteria.map(({ id }) => id)),
    records,
    human: gathered.human,
    subject: gathered.human.subject ?? subjectOf(gathered.evidence, folder),
    asOf,
    withSettled: flags.has('all'),
    head: formatMessage(messagesOf(locale, 'project'), 'answers-head'),
  });
  if (!isQuiet) for (const remark of remarksOf(gathered)) world.err(`osee: ${remark}\n`);
  const out = texts.get('out');
  if (out === undefined) world.out(text);
  else {
    await writeNamed(world, out, text);
    if (!isQuiet) world.err(`${out}\n`);
  }
  return exitCode.ok;
};
