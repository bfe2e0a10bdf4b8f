import { isSpdxId, readLicenceExpression } from '@osee/core/licences';

/** A text of a licence is no expression. */
const longestExpression = 4000;
const operators = new Set(['AND', 'OR', 'WITH']);

/**
 * Whether a text is a licence expression in the words of SPDX: ids of its list in any case, deprecated ones included, own
 * licences as `LicenseRef-`, and operators in capitals. Names of licences are none.
 *
 * @see SPDX specification 2.3, annex D
 */
export const isSpdxExpression = (text: string): boolean => {
  if (text.length > longestExpression) return false;
  let isKnown = true;
  let before = '';
  const shape = text.replaceAll(/[A-Za-z0-9.:+-]+/gu, (word) => {
    const isException = before === 'WITH';
    before = word;
    if (operators.has(word) || isException) return word;
    isKnown &&= /^(?:DocumentRef-[\w.-]+:)?LicenseRef-[\w.-]+$/u.test(word) || isId(word.replace(/\+$/u, ''));
    return 'MIT';
  });
  if (!isKnown) return false;
  const { expression, issues } = readLicenceExpression(shape);
  return (
    expression !== null &&
    issues.every(
      ({ severity, code }) => severity !== 'error' && code !== 'operator-case' && code !== 'slash-read-as-or',
    )
  );
};

const isId = (word: string): boolean => {
  if (isSpdxId(word)) return true;
  const { issues } = readLicenceExpression(word);
  return (
    issues.length > 0 &&
    issues.every(({ code, details }) => {
      const read = details['licence'];
      const isSame = typeof read === 'string' && read.toLowerCase() === word.toLowerCase();
      return (
        code === 'deprecated-id' || code === 'deprecated-without-successor' || (code === 'read-as' && isSame)
      );
    })
  );
};
