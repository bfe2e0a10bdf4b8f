import { localiseFramework, oseeFramework } from '@osee/core';
import { ar as coreAr } from '@osee/core/locales/ar';
import { fr as coreFr } from '@osee/core/locales/fr';
import { countryReport } from '@osee/scoring/country';
import { ar } from '@osee/scoring/locales/ar';
import { fr } from '@osee/scoring/locales/fr';
import { type Report, renderMarkdown } from '@osee/scoring/report';
import { assessIn } from './assess.ts';
import { given } from './given.ts';
import { tailor } from './tailor.ts';

const languages = { fr: { words: fr, bundle: coreFr }, ar: { words: ar, bundle: coreAr } } as const;

/** The whole assessment, with the profile, its reasons and the plan, for readers of a language. */
export const reportIn = (tag: keyof typeof languages): Report => {
  const { words, bundle } = languages[tag];
  const assessment = assessIn(given[tag], words);
  const { framework } = localiseFramework(oseeFramework, tag, [bundle]);
  return countryReport(assessment, {
    locale: words,
    ...tailor(assessment, given[tag], framework, { locale: words }),
  });
};

export const markdownIn = (tag: keyof typeof languages): string => renderMarkdown(reportIn(tag));
