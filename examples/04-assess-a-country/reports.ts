import { csvFormats, localiseFramework, oseeFramework, toICalendar } from '@osee/core';
import { ar as coreAr } from '@osee/core/locales/ar';
import { fr as coreFr } from '@osee/core/locales/fr';
import { countryReport } from '@osee/scoring/country';
import { ar } from '@osee/scoring/locales/ar';
import { fr } from '@osee/scoring/locales/fr';
import { type Report, renderHtml, renderMarkdown, riskRegisterCsv } from '@osee/scoring/report';
import { localiseRegister } from '@osee/scoring/risk';
import { assessIn } from './assess.ts';
import { asOf } from './day.ts';
import { given } from './given.ts';
import { registerIn } from './risks.ts';
import { tailor } from './tailor.ts';

const languages = { fr: { words: fr, bundle: coreFr }, ar: { words: ar, bundle: coreAr } } as const;

/** What is written for readers of a language. */
export interface Outputs {
  readonly report: Report;
  /** By the name of the file. */
  readonly files: ReadonlyMap<string, string>;
}

/** The whole assessment with the profile, its reasons and the plan: a report, a page, a calendar, the risks as a table. */
export const outputsIn = (tag: keyof typeof languages): Outputs => {
  const { words, bundle } = languages[tag];
  const assessment = assessIn(given[tag], words);
  const { framework } = localiseFramework(oseeFramework, tag, [bundle]);
  const tailored = tailor(assessment, given[tag], framework, { locale: words });
  const report = countryReport(assessment, { locale: words, ...tailored });
  const register = localiseRegister(registerIn(given[tag]), words);
  return {
    report,
    files: new Map([
      [`report-${tag}.md`, renderMarkdown(report)],
      [`report-${tag}.html`, renderHtml(report)],
      [`plan-${tag}.ics`, toICalendar(tailored.plan)],
      [`risks-${tag}.csv`, riskRegisterCsv(register, { asOf, format: csvFormats[tag] })],
      [`profile-${tag}.json`, `${JSON.stringify(tailored.proposal.profile, null, 2)}\n`],
    ]),
  };
};
