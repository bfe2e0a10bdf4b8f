import { describeValue } from '@osee/core';
import { type Field, tell } from './field.ts';
import { made, plainText } from './values.ts';

/** The parts of an absolute address, by RFC 3986; nothing is fetched. */
const parts = /^([A-Za-z][A-Za-z0-9+.-]*):(\/\/([^/?#]*))?([^?#]*)(\?[^#]*)?(#.*)?$/u;

/** Whether a text is an absolute address with a host, a path or a fragment. */
export const isAddress = (value: string): boolean => {
  const [, scheme, , host = '', path = ''] = parts.exec(value) ?? [];
  if (scheme === undefined || /\p{Cc}/u.test(value) || /\s/u.test(host)) return false;
  return scheme.toLowerCase() === 'file' ? path.length > 1 : host !== '' || (path !== '' && path !== '/');
};

/** Whether a text is the address of a web page. */
export const isWebAddress = (value: string): boolean => {
  const [, scheme = '', , host = ''] = parts.exec(value) ?? [];
  return /^https?$/iu.test(scheme) && host !== '' && !host.startsWith(':') && isAddress(value);
};

const addressOf = (expected: string, isOne: (value: string) => boolean): Field<string> =>
  made({ ...plainText, expected }, (value, walk) => {
    if (isOne(value)) return value;
    tell(walk, 'wrong-value', 'error', `Expected ${expected}, got ${describeValue(value)}.`, { got: value });
    return undefined;
  });

/** An absolute address. */
export const address: Field<string> = addressOf('an absolute address', isAddress);

/** The address of a web page. */
export const webAddress: Field<string> = addressOf('the address of a web page', isWebAddress);
