import { readLicenceExpression } from '@osee/core/licences';

/** Ids that do not tell whether later versions are meant; who writes one today rarely means "only". */
const withoutLater = /^(?:A|L)?GPL-\d\.\d$/iu;

/**
 * A licence in the words of SPDX, from an expression, an address or a name; `null` for what is none or fits several. An
 * old id without `-only` and `-or-later` stays as it is: it says just that.
 */
export const licenceOf = (written: string): string | null => {
  const address = /^https?:\/\/(?:www\.)?spdx\.org\/licenses\/([^/?#]+?)(?:\.html|\.json)?\/?$/iu.exec(
    written.trim(),
  );
  const plain = (address?.[1] ?? written).trim();
  return withoutLater.test(plain) ? plain.toUpperCase() : readLicenceExpression(plain).text;
};
