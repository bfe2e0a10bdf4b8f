import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { canonicalJson } from './canonical-json.ts';
import { utf8Bytes } from './utf8-bytes.ts';

/**
 * A fingerprint of plain data: equal data has the same digest, whatever the order of its keys.
 *
 * @param value - plain JSON data
 * @returns `sha256:` and 64 hexadecimal digits
 * @throws `OseeError` with code `not-json` for what JSON cannot hold, `too-deep` for what is nested too deep
 * @category reproducibility
 * @see FIPS 180-4 (SHA-256), RFC 8785 (canonical JSON)
 * @example
 * ```ts
 * import { digest } from '@osee/core';
 *
 * digest({ a: 1, b: 2 }) === digest({ b: 2, a: 1 }); // => true
 * ```
 */
export const digest = (value: unknown): string =>
  `sha256:${bytesToHex(sha256(utf8Bytes(canonicalJson(value))))}`;
