import { describeValue } from '@osee/core';
import { webAddress } from '../form/addresses.ts';
import { type Field, type FieldWalk, tell } from '../form/field.ts';
import { entries, list, members } from '../form/holders.ts';
import { made, noted, plainText } from '../form/values.ts';
import { isLanguageTag } from '../language/is-language-tag.ts';
import type { PubliccodeDescription, PubliccodeDetails } from './publiccode-details.ts';
import { fileOrAddress, textOf } from './publiccode-texts.ts';
import { isVideoAddress } from './video-address.ts';

/** Tells that a field is going to be dropped from the standard. */
export const deprecated = <Value>(field: Field<Value>, instead: string | null = null): Field<Value> =>
  noted(field, (value, walk) => {
    if (typeof value === 'string' && value === '') return;
    const then = instead === null ? 'it can be left out' : `use ${instead}`;
    tell(walk, 'deprecated-field', 'warning', `The standard gives up this field: ${then}.`, { instead });
  });

const videoAddress: Field<string> = made(webAddress, (value, walk) => {
  if (isVideoAddress(value)) return value;
  tell(
    walk,
    'wrong-value',
    'error',
    `Expected a video of a provider that supports oEmbed, got ${describeValue(value)}.`,
    {
      got: value,
    },
  );
  return undefined;
});

const descriptionForm = members<Omit<PubliccodeDescription, 'other'>>(
  {
    localisedName: plainText,
    genericName: deprecated(textOf(0, 35)),
    shortDescription: textOf(0, 150),
    longDescription: textOf(150, 10_000),
    documentation: webAddress,
    apiDocumentation: webAddress,
    features: list(plainText),
    screenshots: list(fileOrAddress),
    videos: list(videoAddress),
    awards: list(plainText),
  },
  {
    required: ['shortDescription', 'longDescription'],
    unknown: 'error',
    note: ({ features = null }, walk) => {
      if (features !== null && (!Array.isArray(features) || features.length > 0)) return;
      walk.path.push('features');
      tell(walk, 'missing-field', 'error', 'Expected at least one feature, got none.');
      walk.path.pop();
    },
  },
);

/** Descriptions by language. */
export const descriptionsForm: Field<NonNullable<PubliccodeDetails['description']>> = noted(
  entries(descriptionForm, 'descriptions by language'),
  (value, walk) => {
    const languages = Object.keys(value);
    if (languages.length === 0)
      tell(walk, 'missing-field', 'error', 'Expected at least one description, got none.');
    for (const language of languages) checkLanguage(language, walk);
  },
);

const checkLanguage = (language: string, walk: FieldWalk): void => {
  if (isLanguageTag(language)) return;
  walk.path.push(language);
  tell(walk, 'wrong-value', 'error', `Expected a language tag of BCP 47, got ${describeValue(language)}.`);
  walk.path.pop();
};
