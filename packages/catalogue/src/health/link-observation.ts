/**
 * One attempt to open an address, made by a program outside this library.
 *
 * @category link health
 * @example
 * ```ts
 * import type { LinkObservation } from '@osee/catalogue';
 *
 * const answered: LinkObservation = { url: 'https://a.org/x', at: '2026-11-01T08:00:00Z', status: 200 };
 * const failed: LinkObservation = {
 *   url: 'https://a.org/x',
 *   at: '2026-11-02T08:00:00Z',
 *   origin: 'nairobi',
 *   error: 'timeout',
 * };
 * ```
 */
export interface LinkObservation {
  readonly url: string;
  /** ISO 8601 instant with an offset or `Z`. */
  readonly at: string;
  /** From where it was tried; observations without it count as one origin. */
  readonly origin?: string;
  /** HTTP status of the last answer. */
  readonly status?: number;
  /** What went wrong when nothing answered. */
  readonly error?: 'timeout' | 'dns' | 'refused' | 'tls' | 'other';
  /** The address after redirects, where it differs. */
  readonly finalUrl?: string;
  /** The title of the page that answered. Many sites say with status 200 that a page is not there. */
  readonly title?: string;
}

/** What one observation shows. `gone` is a failure that counts towards `dead`; `elsewhere` shows neither. */
export type Sighting = 'ok' | 'moved' | 'elsewhere' | 'blocked' | 'timeout' | 'gone';
