import { expectShape, type MessageParameters, type MessagesOn, shape } from '@osee/core';
import type { CountryPartId, CountryResult } from '../assess/country-result.ts';
import { countryPartIds } from '../assess/country-result.ts';
import { countryResultShape } from '../assess/country-result-shape.ts';
import { nameIn } from '../assess/name-in.ts';
import type { CountryMessageId } from '../messages/country-message-id.ts';
import {
  type CountryStatement,
  type CountryTexts,
  caveatStatement,
  countryTextsOf,
  leftOutStatement,
  reasonStatement,
  taskStatement,
  written,
} from '../messages/country-texts.ts';
import type { ProfileProposal } from '../profile/profile-proposal.ts';
import { proposalShape } from '../profile/proposal-shape.ts';
import {
  developmentStatements,
  ecosystemStatements,
  type NameOf,
  riskStatements,
  useCaseStatements,
} from './part-statements.ts';

/**
 * One sentence about a country, with what it was made from and which part it is about.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { CountryExplanation } from '@osee/scoring/country';
 *
 * const ofRisks = ({ about }: CountryExplanation): boolean => about === 'risks';
 * ```
 */
export interface CountryExplanation {
  /** A part, the whole, or the profile. */
  readonly about: CountryPartId | 'whole' | 'profile';
  readonly kind: 'finding' | 'caveat' | 'reason' | 'left-out' | 'task';
  readonly id: CountryMessageId;
  readonly parameters: MessageParameters;
  readonly text: string;
}

/**
 * Explains the assessment of a country, and a proposal where one is given, in plain sentences: what each part says, what
 * to be careful about, why something is selected, what is left out, and what has to be found out.
 *
 * @param assessment - from `assessCountry`
 * @param options - `locale`: the texts of a language; `proposal`: from `proposeProfile`; `names`: words for the ids of use
 * cases
 * @returns the sentences in reading order
 * @throws `OseeError` with code `unknown-message` or `missing-parameter` for texts that do not fit, `unknown-subject` for the
 * bundle of another package, `wrong-type`, `wrong-value` or `unknown-option` for another form
 * @category country assessment
 * @example
 * ```ts
 * import { assessCountry, explainCountry } from '@osee/scoring/country';
 * import { en } from '@osee/scoring/locales/en';
 *
 * const assessment = assessCountry({ context: { subject: 'Ruritania', asOf: '2027-01-31' } });
 * explainCountry(assessment, { locale: en })[0]?.text; // => 'This part was not assessed: Use cases.'
 * ```
 */
export const explainCountry = (
  assessment: CountryResult,
  options: {
    readonly locale: MessagesOn<'country', CountryMessageId>;
    readonly proposal?: ProfileProposal;
    readonly names?: Readonly<Record<string, string>>;
  },
): CountryExplanation[] => {
  expectShape(options, optionsShape, ['options']);
  expectShape(assessment, countryResultShape, ['assessment']);
  const { proposal, names = {} } = options;
  const texts = countryTextsOf(options.locale);
  const nameOf: NameOf = (id, own) => nameIn({ ...own, ...names }, id);
  const told = (
    about: CountryExplanation['about'],
    kind: CountryExplanation['kind'],
    statements: readonly CountryStatement[],
  ): CountryExplanation[] =>
    statements.map((statement) => ({ about, kind, ...statement, text: written(texts, statement) }));
  return [
    ...countryPartIds.flatMap((part) => [
      ...told(part, 'finding', findings(assessment, part, nameOf)),
      ...told(
        part,
        'caveat',
        assessment.caveats
          .filter((caveat) => caveat.part === part)
          .map((caveat) => caveatStatement(texts, caveat)),
      ),
    ]),
    ...told('whole', 'caveat', [{ id: 'says.side-by-side', parameters: {} }]),
    ...(proposal === undefined ? [] : proposalStatements(proposal, texts, told)),
  ];
};

const findings = (
  { useCases, development, ecosystem, risks }: CountryResult,
  part: CountryPartId,
  nameOf: NameOf,
): CountryStatement[] => {
  if (part === 'use-cases') return useCases === null ? [] : useCaseStatements(useCases, nameOf);
  if (part === 'development') return development === null ? [] : developmentStatements(development);
  if (part === 'ecosystem') return ecosystem === null ? [] : ecosystemStatements(ecosystem);
  if (part === 'risks') return risks === null ? [] : riskStatements(risks);
  return [];
};

const proposalStatements = (
  { units, tasks, outside }: ProfileProposal,
  texts: CountryTexts,
  told: (
    about: 'profile',
    kind: CountryExplanation['kind'],
    statements: readonly CountryStatement[],
  ) => CountryExplanation[],
): CountryExplanation[] => [
  ...told('profile', 'reason', units.flatMap(({ reasons }) => reasons).map(reasonStatement)),
  ...told('profile', 'reason', outside.map(reasonStatement)),
  ...told(
    'profile',
    'reason',
    units
      .flatMap(({ changes }) => changes)
      .map(({ by, reason }) => ({ id: 'by-hand' as const, parameters: { by, reason } })),
  ),
  ...told('profile', 'left-out', units.filter(({ proposed }) => !proposed.selected).map(leftOutStatement)),
  ...told(
    'profile',
    'task',
    tasks.map((task) => taskStatement(texts, task)),
  ),
];

const optionsShape = /* #__PURE__ */ shape.exact(
  { locale: shape.anything },
  { proposal: proposalShape, names: shape.entries(shape.text) },
  'options with a locale',
);
