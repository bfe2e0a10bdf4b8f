import { describeValue, OseeError } from '@osee/core';
import { isSameAddress } from '../address/comparable-address.ts';
import type { LinkObservation, Sighting } from './link-observation.ts';
import { isSentElsewhere } from './sent-elsewhere.ts';
import { titleTellsOfAnotherPage } from './title-tells.ts';

/** Answers that a server gives to programs it does not want, while people may still read the page. */
const denials: ReadonlySet<number> = new Set([401, 402, 403, 405, 406, 407, 423, 425, 429, 451, 999]);
const permanentRedirects: ReadonlySet<number> = new Set([301, 308]);

export const sightingOf = ({ url, status, error, finalUrl, title }: LinkObservation): Sighting => {
  if (status !== undefined && (typeof status !== 'number' || !Number.isInteger(status))) {
    throw new OseeError(
      'bad-status',
      `Expected a whole number as HTTP status, got ${describeValue(status)}.`,
      {
        path: ['status'],
        details: { got: status },
      },
    );
  }
  if (error === 'timeout' || status === 408 || status === 504) return 'timeout';
  if (error !== undefined || status === undefined) return 'gone';
  if (denials.has(status)) return 'blocked';
  if (status >= 400 || status < 200) return 'gone';
  if (title !== undefined && titleTellsOfAnotherPage(url, title)) return 'elsewhere';
  if (finalUrl === undefined || isSameAddress(finalUrl, url)) {
    return permanentRedirects.has(status) ? 'moved' : 'ok';
  }
  return isSentElsewhere(url, finalUrl) ? 'elsewhere' : 'moved';
};
