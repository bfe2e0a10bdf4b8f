/**
 * How much Node may load of a package's own files for an entry. Time depends on the machine; this does not. Where a limit
 * is met, look first at what is loaded that need not be, then raise it just above what is needed.
 */
export interface Budget {
  readonly files: number;
  readonly kilobytes: number;
}

/** For every entry that is not named below. */
export const usual: Budget = { files: 10, kilobytes: 320 };

/** By specifier; what an entry takes of the core counts there. */
export const budgets: Readonly<Record<string, Budget>> = {
  '@osee/core': { files: 45, kilobytes: 1_500 },
  '@osee/core/case': { files: 14, kilobytes: 200 },
  '@osee/core/errors': { files: 3, kilobytes: 40 },
  '@osee/core/input': { files: 6, kilobytes: 50 },
  '@osee/core/random': { files: 4, kilobytes: 40 },
  '@osee/core/resourcing': { files: 15, kilobytes: 390 },
  '@osee/core/programme': { files: 14, kilobytes: 150 },
  '@osee/scoring': { files: 45, kilobytes: 1_100 },
  '@osee/scoring/country': { files: 30, kilobytes: 620 },
  '@osee/scoring/evidence': { files: 10, kilobytes: 440 },
  '@osee/scoring/maturity': { files: 26, kilobytes: 430 },
  '@osee/scoring/mcda': { files: 8, kilobytes: 230 },
  '@osee/scoring/models': { files: 15, kilobytes: 320 },
  '@osee/scoring/element': { files: 35, kilobytes: 400 },
  '@osee/scoring/population': { files: 12, kilobytes: 400 },
  '@osee/scoring/validate': { files: 10, kilobytes: 560 },
  '@osee/scoring/report': { files: 30, kilobytes: 320 },
  '@osee/scoring/selection': { files: 26, kilobytes: 640 },
  '@osee/scoring/locales/ar': { files: 10, kilobytes: 700 },
  '@osee/scoring/locales/fr': { files: 12, kilobytes: 400 },
  '@osee/scoring/locales/es': { files: 12, kilobytes: 400 },
  '@osee/scoring/locales/pt': { files: 12, kilobytes: 400 },
  '@osee/core/locales/ar': { files: 6, kilobytes: 500 },
  '@osee/catalogue': { files: 14, kilobytes: 850 },
};
