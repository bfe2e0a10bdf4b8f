import { describeValue, expectShape, isWebAddress, OseeError, shape } from '@osee/core';
import { parsedAddress } from '../address/comparable-address.ts';
import { instant } from './instant.ts';
import type { LinkObservation, Sighting } from './link-observation.ts';
import { sightingOf } from './sighting-of.ts';

/**
 * The state of a link: `ok`; `moved` to another address; `blocked` for programs; `timeout`, slow or out of reach;
 * `suspect`, failing but not long enough, or a front page, a login, a page of errors or a domain for sale instead;
 * `dead`; `unknown`, not looked at, or too long ago.
 *
 * @category link health
 * @example
 * ```ts
 * import type { LinkVerdict } from '@osee/catalogue';
 *
 * const verdict: LinkVerdict = 'moved';
 * ```
 */
export type LinkVerdict = 'ok' | 'moved' | 'blocked' | 'timeout' | 'suspect' | 'dead' | 'unknown';

/**
 * How strict to be. A link is `dead` after `failures` failures in a row (4), from the first to the last over at least
 * `days` days (7), seen from at least `origins` places (1). With `asOf` and `maximumAgeInDays`, older news is
 * `unknown`.
 *
 * @category link health
 * @example
 * ```ts
 * import type { LinkOptions } from '@osee/catalogue';
 *
 * const options: LinkOptions = { failures: 3, days: 14, origins: 2 };
 * ```
 */
export interface LinkOptions {
  readonly failures?: number;
  readonly days?: number;
  readonly origins?: number;
  /** ISO 8601 instant of the judgement. */
  readonly asOf?: string;
  readonly maximumAgeInDays?: number;
}

/**
 * The state of a link and what it rests on.
 *
 * @category link health
 * @example
 * ```ts
 * import { judgeLink, type LinkJudgement } from '@osee/catalogue';
 *
 * const judgement: LinkJudgement = judgeLink([]);
 * judgement.verdict; // => 'unknown'
 * ```
 */
export interface LinkJudgement {
  readonly verdict: LinkVerdict;
  /** Where to go instead, for `moved`, always an http or https address; otherwise `null`. */
  readonly finalUrl: string | null;
  /** Instant of the last observation; `null` without one. */
  readonly lastSeen: string | null;
  /** Failures in a row at the end. */
  readonly failures: number;
  /** Days from the first to the last of these. */
  readonly failingDays: number;
  /** Places from which these were seen. */
  readonly failingOrigins: number;
}

/**
 * Folds dated observations of one address into a verdict. It fetches nothing, and the order of the observations does
 * not matter. Denials, timeouts, redirects to somewhere else and pages whose title says that they are not there alone
 * never make a link dead, and neither do they break a row of failures.
 *
 * @param observations - attempts to open one address
 * @param options - how many failures, over how many days, from how many places
 * @returns the verdict and what it rests on
 * @throws `OseeError` with code `bad-instant` for a date that is none, `bad-status`, `bad-option` for a number below its
 * least value, `mixed-addresses` when the observations are of several addresses
 * @category link health
 * @see the rule of four failures in a row, ELIXIR TeSS link monitor
 * @example
 * ```ts
 * import { judgeLink } from '@osee/catalogue';
 *
 * const gone = ['2026-11-01', '2026-11-04', '2026-11-07', '2026-11-10'].map((day) => ({
 *   url: 'https://a.org/x',
 *   at: `${day}T08:00:00Z`,
 *   status: 404,
 * }));
 * judgeLink(gone.slice(0, 3)).verdict; // => 'suspect'
 * judgeLink(gone).verdict; // => 'dead'
 * ```
 */
export const judgeLink = (
  observations: readonly LinkObservation[],
  options: LinkOptions = {},
): LinkJudgement => {
  expectShape(observations, observationsForm, ['observations']);
  expectShape(options, optionsForm, ['options']);
  const sightings = inOrder(observations);
  const limits = limitsOf(options);
  const run = failingRun(sightings);
  const last = sightings.at(-1);
  const times = run.map(({ time }) => time);
  const found = {
    lastSeen: last?.observation.at ?? null,
    failures: run.length,
    failingDays: run.length > 0 ? ((times.at(-1) ?? 0) - (times[0] ?? 0)) / millisecondsADay : 0,
    failingOrigins: new Set(run.map(({ observation }) => observation.origin ?? '')).size,
  };
  const verdict = last && isFresh(last.time, options) ? verdictOf(last.sighting, found, limits) : 'unknown';
  const finalUrl = verdict === 'moved' ? newAddress(last?.observation.finalUrl) : null;
  return { verdict, finalUrl, ...found };
};

/** The address as it was seen, or as addresses are written, where a sign in it would have to be written otherwise. */
const newAddress = (seen: string | undefined): string | null =>
  seen === undefined || isWebAddress(seen) ? (seen ?? null) : (parsedAddress(seen)?.href ?? null);

const observationsForm = shape.list(
  shape.spelt(
    { url: shape.text, at: shape.text },
    {
      origin: shape.text,
      status: shape.anything,
      error: shape.words(['timeout', 'dns', 'refused', 'tls', 'other']),
      finalUrl: shape.text,
      title: shape.text,
    },
    'an observation',
  ),
  'an array of observations',
);
const optionsForm = shape.options({
  failures: shape.anything,
  days: shape.anything,
  origins: shape.anything,
  asOf: shape.text,
  maximumAgeInDays: shape.anything,
});

interface Dated {
  readonly observation: LinkObservation;
  readonly time: number;
  readonly sighting: Sighting;
}

const millisecondsADay = 86_400_000;

const inOrder = (observations: readonly LinkObservation[]): readonly Dated[] => {
  const urls = new Set(observations.map(({ url }) => url));
  if (urls.size > 1) {
    throw new OseeError('mixed-addresses', `Expected observations of one address, got ${urls.size}.`, {
      path: ['observations'],
      details: { got: [...urls] },
    });
  }
  return observations
    .map((observation, position) => ({
      observation,
      time: instant(observation.at, ['observations', position, 'at']),
      sighting: sightingOf(observation),
    }))
    .sort(
      (left, right) =>
        left.time - right.time ||
        goodness[left.sighting] - goodness[right.sighting] ||
        (keyOf(left) < keyOf(right) ? -1 : 1),
    );
};

const keyOf = ({ observation }: Dated): string =>
  `${observation.finalUrl} ${observation.title} ${observation.at}`;

/** At the same instant the better sighting wins, so that the order of the input does not matter. */
const goodness: Readonly<Record<Sighting, number>> = {
  gone: 0,
  timeout: 1,
  blocked: 2,
  elsewhere: 3,
  moved: 4,
  ok: 5,
};

const failingRun = (sightings: readonly Dated[]): readonly Dated[] => {
  const lastGood = sightings
    .map(({ sighting }) => sighting === 'ok' || sighting === 'moved')
    .lastIndexOf(true);
  return sightings.slice(lastGood + 1).filter(({ sighting }) => sighting === 'gone');
};

const verdictOf = (
  last: Sighting,
  found: Pick<LinkJudgement, 'failures' | 'failingDays' | 'failingOrigins'>,
  limits: ReturnType<typeof limitsOf>,
): LinkVerdict => {
  if (last === 'elsewhere') return 'suspect';
  if (last === 'ok' || last === 'moved') return last;
  if (found.failures === 0) return last === 'blocked' ? 'blocked' : 'timeout';
  const isDead =
    found.failures >= limits.failures &&
    found.failingDays >= limits.days &&
    found.failingOrigins >= limits.origins;
  return isDead ? 'dead' : 'suspect';
};

const limitsOf = (options: LinkOptions) => ({
  failures: atLeast(options.failures ?? 4, 1, 'failures'),
  days: atLeast(options.days ?? 7, 0, 'days'),
  origins: atLeast(options.origins ?? 1, 1, 'origins'),
});

const isFresh = (time: number, { asOf, maximumAgeInDays }: LinkOptions): boolean => {
  if (asOf === undefined || maximumAgeInDays === undefined) return true;
  const age = instant(asOf, ['options', 'asOf']) - time;
  return age <= atLeast(maximumAgeInDays, 0, 'maximumAgeInDays') * millisecondsADay;
};

const atLeast = (value: unknown, least: number, name: string): number => {
  if (typeof value === 'number' && Number.isFinite(value) && value >= least) return value;
  throw new OseeError('bad-option', `Expected ${name} of ${least} or more, got ${describeValue(value)}.`, {
    path: ['options', name],
    details: { got: value, least },
  });
};
