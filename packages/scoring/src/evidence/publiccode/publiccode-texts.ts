import { describeValue } from '@osee/core';
import { findCountry } from '@osee/core/geography';
import { isAddress } from '../form/addresses.ts';
import { type Field, tell } from '../form/field.ts';
import { made, noted, plainText } from '../form/values.ts';
import { isLanguageTag } from '../language/is-language-tag.ts';
import { isSpdxExpression } from '../licence/spdx-expression.ts';
import { countSigns } from './signs.ts';

/** A text of a bounded length; it is used at any length. */
export const textOf = (shortest: number, longest: number): Field<string> =>
  noted(plainText, (value, walk) => {
    const count = countSigns(value, longest + 1);
    if (value === '' || (count >= shortest && count <= longest)) return;
    const expected = shortest === 0 ? `at most ${longest}` : `${shortest} to ${longest}`;
    tell(
      walk,
      'wrong-value',
      'error',
      `Expected a text of ${expected} signs, got ${count > longest ? 'more' : count}.`,
      {
        shortest,
        longest,
      },
    );
  });

/** An SPDX expression; another text is kept and told. */
export const licenceText: Field<string> = noted(plainText, (value, walk) => {
  if (value === '' || isSpdxExpression(value)) return;
  tell(walk, 'wrong-value', 'error', `Expected a licence expression of SPDX, got ${describeValue(value)}.`, {
    got: value,
  });
});

/** A tag of a language. One that is written with `_` is told and used; another text is told and left out. */
export const languageTag: Field<string> = made(plainText, (value, walk) => {
  if (isLanguageTag(value)) return value;
  tell(walk, 'wrong-value', 'error', `Expected a language tag of BCP 47, got ${describeValue(value)}.`, {
    got: value,
  });
  const meant = value.replaceAll('_', '-');
  return isLanguageTag(meant) ? meant : undefined;
});

/** A country by its two letters, in capitals. */
export const countryCode: Field<string> = made(plainText, (value, walk) => {
  const isOneCase = value === value.toLowerCase() || value === value.toUpperCase();
  if (!/^[A-Za-z]{2}$/u.test(value) || !isOneCase || !isCountry(value)) {
    tell(walk, 'wrong-value', 'error', `Expected an ISO 3166-1 alpha-2 code, got ${describeValue(value)}.`, {
      got: value,
    });
    return undefined;
  }
  if (value === value.toLowerCase()) {
    tell(walk, 'deprecated-field', 'warning', `Expected the code in capitals, got ${describeValue(value)}.`);
  }
  return value.toUpperCase();
});

const isCountry = (code: string): boolean => {
  try {
    return findCountry(code).alpha2 === code.toUpperCase();
  } catch {
    return false;
  }
};

/** A file of the repository, or the address of one; nothing is opened. */
export const fileOrAddress: Field<string> = made(plainText, (value, walk) => {
  if (!value.startsWith('/') && !value.startsWith('file:')) return value;
  tell(
    walk,
    'wrong-value',
    'error',
    `Expected a path from the repository or a web address, got ${describeValue(value)}.`,
  );
  return undefined;
});

const urn = /^urn:[a-z0-9][a-z0-9-]{0,31}:[a-z0-9()+,.:=@;$_!*'%/?#-]+$/iu;

/** The address of an organisation, or its code in a register. */
export const organisationUri: Field<string> = made(plainText, (value, walk) => {
  const isOne = /^urn:/iu.test(value) ? urn.test(value) : /^[^:]+:\/\/[^/]/u.test(value) && isAddress(value);
  if (!isOne) {
    tell(walk, 'wrong-value', 'error', `Expected an address or a URN, got ${describeValue(value)}.`, {
      got: value,
    });
    return undefined;
  }
  if (/^urn:x-italian-pa:/iu.test(value)) {
    tell(
      walk,
      'not-checked',
      'info',
      'Expected a code of the Italian register of administrations, which is not at hand.',
    );
  }
  return value;
});

const mediaType = /^ *[A-Za-z0-9][A-Za-z0-9!#$&^_-]{0,126}\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126} *$/u;

/** A media type such as `text/csv`. */
export const mediaTypeText: Field<string> = made(plainText, (value, walk) => {
  if (mediaType.test(value)) return value;
  tell(walk, 'wrong-value', 'error', `Expected a media type, got ${describeValue(value)}.`, { got: value });
  return undefined;
});

/** An address of mail; it is never handed on. */
export const mailAddress: Field<string> = noted(plainText, (value, walk) => {
  if (value === '' || /^[^\s@]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+$/u.test(value)) return;
  tell(walk, 'wrong-value', 'error', 'Expected an e-mail address, got another text.');
});
