import { readLicenceExpression } from '@osee/core/licences';

/** A licence in the words of SPDX, from an expression, an address or a name; `null` for what is none or fits several. */
export const licenceOf = (written: string): string | null => {
  const address = /^https?:\/\/(?:www\.)?spdx\.org\/licenses\/([^/?#]+?)(?:\.html|\.json)?\/?$/iu.exec(
    written.trim(),
  );
  return readLicenceExpression(address?.[1] ?? written).text;
};
