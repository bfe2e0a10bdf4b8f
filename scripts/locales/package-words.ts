import { oseeCatalogue } from '@osee/catalogue';
import * as core from '@osee/core';
import {
  developmentModel,
  developmentSources,
  govTechMaturityModel,
  humanDevelopmentModel,
} from '@osee/scoring/country';
import * as models from '@osee/scoring/models';
import { starterRiskRegister } from '@osee/scoring/risk';
import { oseeCall2024 } from '@osee/scoring/selection';
import { countWords, proseOf } from '../../packages/core/src/text/count-words.ts';
import {
  type bundles,
  contentPairs,
  formsOf,
  frameworkPairs,
  instrumentPairs,
  messagePairs,
  modelPairs,
  resourcePairs,
  type TextPair,
} from './all-texts.ts';
import type { Translation } from './languages.ts';

type PackageName = keyof (typeof bundles)['en'];

const { conflicts, ...call } = oseeCall2024;

/** The content of each package: everything whose name says that it is OSEE's. The conflicts of the call are the core's. */
const content: Readonly<Record<PackageName, readonly unknown[]>> = {
  core: Object.entries(core).flatMap(([name, value]) =>
    name.startsWith('osee') && typeof value !== 'function' ? [value] : [],
  ),
  scoring: [
    call,
    starterRiskRegister,
    developmentModel,
    govTechMaturityModel,
    humanDevelopmentModel,
    developmentSources,
    ...Object.values(models).filter((value) => typeof value !== 'function'),
  ],
  catalogue: [oseeCatalogue],
};

const wordsIn = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + countWords(text), 0);

const messageWords = (name: PackageName): number =>
  wordsIn(
    messagePairs('en')
      .filter(({ key }) => key.startsWith(`${name} `))
      .flatMap(({ english }) => formsOf(english)),
  );

const contentTexts = (name: PackageName): readonly string[] => {
  const seen = new Set<object>();
  return content[name].flatMap((value) => proseOf(value, seen));
};

/** Questions stand on the pages of the core and in the model: their words are held by both packages. */
const pairsOf = (name: PackageName, tag: Translation): readonly TextPair[] => {
  if (name === 'core') return [...frameworkPairs(tag), ...contentPairs(tag), ...instrumentPairs(tag)];
  return name === 'scoring' ? modelPairs(tag) : resourcePairs(tag);
};

/** The words of the English texts of a package that a language holds, and of all of them. */
export const packageWords = (
  name: PackageName,
  tag: Translation,
): { readonly held: number; readonly all: number } => {
  const pairs = pairsOf(name, tag);
  const messages = messageWords(name);
  // A text counts once, however often it stands: the same reason may be given for many questions.
  const translated = new Set(pairs.filter(({ text }) => text !== '').map(({ english }) => english));
  const held = messages + wordsIn([...translated]);
  const all =
    messages + wordsIn([...new Set([...contentTexts(name), ...pairs.map(({ english }) => english)])]);
  return { held, all };
};

/** The share of the words, as the bundles state it: in hundredths, cut. */
export const statedCoverage = (name: PackageName, tag: Translation): number => {
  const { held, all } = packageWords(name, tag);
  return Math.floor(Math.min(1, held / all) * 100) / 100;
};
