import { quoted } from '../shell/quoted.ts';
import type { Locale } from '../words/languages.ts';
import type { LicenceInput } from './licence-input.ts';

/** TypeScript that asks the same. */
export const licenceCode = ({ use, components, whole }: LicenceInput, locale: Locale): string =>
  `import { checkCombination, checkCompatibility, explainCompatibility } from '@osee/core/licences';
import { ${locale} } from '@osee/core/locales/${locale}';

const use = ${quoted(use)};
const components = [
${components.map((each) => `  ${quoted(each)},\n`).join('')}];
const { verdict, outbound } = checkCombination(components, { use${whole === '' ? '' : `, among: [${quoted(whole)}]`} });
console.log(verdict, outbound.map(({ licence }) => licence));

const whole = ${whole === '' ? 'outbound[0]?.licence' : quoted(whole)};
if (whole) {
  for (const inbound of components) {
    const answer = checkCompatibility({ inbound, outbound: whole, use });
    console.log(explainCompatibility(answer, { locale: ${locale} }).join(' '));
  }
}
`;
