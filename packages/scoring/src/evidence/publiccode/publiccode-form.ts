import { describeValue } from '@osee/core';
import { address, isAddress, webAddress } from '../form/addresses.ts';
import { type Field, tell } from '../form/field.ts';
import { list, members, oneOrMore } from '../form/holders.ts';
import { flag, made, plainText } from '../form/values.ts';
import { day, words } from '../form/words.ts';
import { deprecated, descriptionsForm } from './description-form.ts';
import { italyForm } from './italy-form.ts';
import { dependencyForm, maintenanceForm, organisationForm } from './organisation-form.ts';
import type { PubliccodeDetails } from './publiccode-details.ts';
import { countryCode, fileOrAddress, languageTag, licenceText, mediaTypeText } from './publiccode-texts.ts';
import {
  developmentStatuses,
  publiccodeCategories,
  publiccodeScopes,
  publiccodeVersions,
  softwareTypes,
  supportsAliases,
} from './publiccode-words.ts';

const unknown = 'error';
const isLatest = /^0(?:\.7(?:\.0)?)?$/u;

const versionText: Field<string> = {
  expected: 'a version of the standard as a text',
  read: (value, walk) => {
    const written = plainText.read(value, walk);
    if (written === undefined) return undefined;
    if (typeof value !== 'string') {
      tell(walk, 'wrong-type', 'error', `Expected the version in quotes, got the number ${written}.`, {
        got: written,
      });
    } else if (!publiccodeVersions.some((version) => version === value)) {
      const got = describeValue(value);
      tell(walk, 'unknown-version', 'error', `Expected a version of the standard up to 0.7, got ${got}.`, {
        got: value,
      });
    }
    if (/^0\.[2-5]/u.test(written) && !isLatest.test(written)) {
      tell(
        walk,
        'deprecated-field',
        'warning',
        `Expected version "0", got ${written}; the file was read by version 0.7.`,
      );
    }
    return written;
  },
};

const supportsForm = members<{ readonly id?: string }>(
  {
    id: made(plainText, (value, walk) => {
      const isAlias = value.startsWith('alias:');
      if (isAlias ? supportsAliases.some((alias) => alias === value) : isAddress(value)) return value;
      const expected = isAlias ? 'an alias of the standard' : 'an alias or an address';
      tell(walk, 'wrong-value', 'error', `Expected ${expected}, got ${describeValue(value)}.`, {
        got: value,
      });
      return undefined;
    }),
  },
  { required: ['id'], unknown },
);

const platforms: Field<readonly string[]> = list(plainText);

/** The form of the whole file, by version 0.7 of the standard; older files are read by it too. */
export const publiccodeForm: Field<PubliccodeDetails> = members<Omit<PubliccodeDetails, 'other'>>(
  {
    publiccodeYmlVersion: versionText,
    name: plainText,
    applicationSuite: plainText,
    url: address,
    landingURL: webAddress,
    isBasedOn: oneOrMore(address),
    softwareVersion: plainText,
    releaseDate: day,
    logo: fileOrAddress,
    monochromeLogo: deprecated(fileOrAddress, 'logo'),
    organisation: organisationForm,
    inputTypes: deprecated(list(mediaTypeText)),
    outputTypes: deprecated(list(mediaTypeText)),
    platforms,
    categories: list(words(publiccodeCategories)),
    usedBy: list(plainText),
    fundedBy: list(organisationForm),
    roadmap: webAddress,
    developmentStatus: words(developmentStatuses),
    softwareType: words(softwareTypes),
    supports: list(supportsForm),
    intendedAudience: members<Omit<NonNullable<PubliccodeDetails['intendedAudience']>, 'other'>>(
      {
        scope: list(words(publiccodeScopes)),
        countries: list(countryCode),
        unsupportedCountries: list(countryCode),
      },
      { unknown },
    ),
    description: descriptionsForm,
    legal: members<Omit<NonNullable<PubliccodeDetails['legal']>, 'other'>>(
      {
        license: licenceText,
        mainCopyrightOwner: plainText,
        repoOwner: deprecated(plainText, 'organisation.name'),
        authorsFile: deprecated(fileOrAddress),
      },
      { required: ['license'], unknown },
    ),
    maintenance: maintenanceForm,
    localisation: members<Omit<NonNullable<PubliccodeDetails['localisation']>, 'other'>>(
      { localisationReady: flag, availableLanguages: list(languageTag) },
      { required: ['localisationReady', 'availableLanguages'], unknown },
    ),
    dependsOn: members<Omit<NonNullable<PubliccodeDetails['dependsOn']>, 'other'>>(
      { open: list(dependencyForm), proprietary: list(dependencyForm), hardware: list(dependencyForm) },
      { unknown },
    ),
    IT: italyForm,
    it: deprecated(italyForm, 'IT'),
  },
  {
    expected: 'a mapping with the fields of publiccode.yml',
    required: [
      'publiccodeYmlVersion',
      'name',
      'url',
      'platforms',
      'developmentStatus',
      'softwareType',
      'description',
      'legal',
      'maintenance',
      'localisation',
    ],
    unknown,
    note: (value, walk) => {
      if ((value['IT'] ?? null) !== null && (value['it'] ?? null) !== null) {
        tell(walk, 'duplicate-entry', 'error', 'Expected either "IT" or "it", got both.');
      }
      for (const [path, found] of [
        [['platforms'], value['platforms']],
        [['localisation', 'availableLanguages'], languagesOf(value['localisation'])],
      ] as const) {
        if (!Array.isArray(found) || found.length > 0) continue;
        walk.path.push(...path);
        tell(walk, 'missing-field', 'error', `Expected at least one of "${path.join('.')}", got none.`);
        walk.path.splice(-path.length);
      }
    },
  },
);

const languagesOf = (localisation: unknown): unknown =>
  typeof localisation === 'object' && localisation !== null && 'availableLanguages' in localisation
    ? localisation.availableLanguages
    : undefined;
