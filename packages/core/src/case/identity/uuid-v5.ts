import { sha1 } from '@noble/hashes/legacy';
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils';
import { utf8Bytes } from '../../digest/utf8-bytes.ts';

/** The UUID that a name has within a namespace (RFC 9562, section 5.5): the same name always has the same one. */
export const uuidV5 = (namespace: string, name: string): string => {
  const bytes = concatBytes(hexToBytes(namespace.replaceAll('-', '')), utf8Bytes(name));
  const hex = bytesToHex(sha1(bytes));
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
};

const caseUuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89a-d][0-9a-f]{3}-[0-9a-f]{12}$/u;

/** Whether a text is a UUID as CASE wants it: lower case, version 1 to 5, variant 1 or 2. */
export const isCaseUuid = (text: string): boolean => caseUuid.test(text);
