import type { MessageBundle, MessageTexts } from '@osee/core';
import type { CallMessageId } from '../call/messages/call-message-id.ts';
import type { DevelopmentMessageId } from '../country/development/message-id.ts';
import type { DevelopmentTextId } from '../country/development/text-id.ts';
import type { CountryMessageId } from '../country/messages/country-message-id.ts';
import type { MaturityMessageId } from '../maturity/explain/messages/message-id.ts';
import type { ChoiceTexts } from '../models/choice/choice-texts.ts';
import type { DpgProjectWords } from '../models/dpg-project/words.ts';
import type { EcosystemNodeId, EcosystemTextId } from '../models/osee-ecosystem/text-id.ts';
import type { ProjectMessageId } from '../project/messages/project-message-id.ts';
import type { ReliabilityMessageId } from '../reliability/explain/message-id.ts';
import type { ReportMessageId } from '../report/messages/report-message-id.ts';
import type { RiskMessageId } from '../risk/explain/message-id.ts';
import type { StarterRiskTextId } from '../risk/starter/starter-texts.ts';
import type { SelectionMessageId } from '../selection/explain/message-id.ts';
import type { OseeCall2024TextId } from '../selection/osee-call-2024/call-text-id.ts';
import type { ElementMessageId } from '../text/element-message-id.ts';
import type { ModelWords } from '../text/model-words.ts';

/** The messages of the package by subject. A missing or an unknown id does not compile. */
type ScoringMessages = {
  readonly selection: MessageTexts<SelectionMessageId>;
  readonly call: MessageTexts<CallMessageId>;
  readonly maturity: MessageTexts<MaturityMessageId>;
  readonly report: MessageTexts<ReportMessageId>;
  readonly reliability: MessageTexts<ReliabilityMessageId>;
  readonly risk: MessageTexts<RiskMessageId>;
  readonly country: MessageTexts<CountryMessageId>;
  readonly project: MessageTexts<ProjectMessageId>;
  readonly development: MessageTexts<DevelopmentMessageId>;
  readonly element: MessageTexts<ElementMessageId>;
};

/**
 * The texts of the package in one language.
 *
 * @category languages
 * @example
 * ```ts
 * import { en, type ScoringLocaleBundle } from '@osee/scoring/locales/en';
 *
 * const bundle: ScoringLocaleBundle = en;
 * bundle.messages.report.rank; // => 'Rank'
 * ```
 */
export interface ScoringLocaleBundle extends MessageBundle<ScoringMessages>, ModelWords {
  /** SPDX id of the licence of the texts. */
  readonly licence: string;
  /** Share of the English words of the whole package that the bundle holds, in hundredths, from 0 to 1. */
  readonly coverage: number;
  /** By subject or model: the ids of the texts that a speaker has reviewed. */
  readonly reviewed?: Readonly<Record<string, readonly string[]>>;
}

/** The words of our own models, by the id of each. */
type OwnModels = ChoiceTexts & {
  readonly 'osee-call-2024': Readonly<Record<OseeCall2024TextId, string>>;
  readonly development: Readonly<Record<DevelopmentTextId, string>>;
  readonly 'starter-risk-register': Readonly<Record<StarterRiskTextId, string>>;
  readonly 'dpg-project': DpgProjectWords;
  /** Texts that are not translated yet are missing, and stay in English. */
  readonly 'osee-ecosystem': Readonly<Partial<Record<EcosystemTextId, string>>>;
  readonly framework: Readonly<Record<EcosystemNodeId, string>>;
};

/** Those of the country's model, whose words weigh as much as all others. */
type EcosystemModel = 'osee-ecosystem' | 'framework';

type WordsOf<Model extends keyof OwnModels> = ModelWords & {
  readonly models: Pick<OwnModels, Model>;
  readonly stamps: Readonly<Record<Model, Readonly<Record<string, string>>>>;
};

/**
 * The words of the country's model in one language.
 *
 * @category languages
 * @example
 * ```ts
 * import { type EcosystemWords, ecosystemWords } from '@osee/scoring/locales/fr/ecosystem-words';
 *
 * const words: EcosystemWords = ecosystemWords;
 * words.locale; // => 'fr'
 * ```
 */
export type EcosystemWords = WordsOf<EcosystemModel>;

/**
 * The words of the models of the package in one language, but for the country's model.
 *
 * @category languages
 * @example
 * ```ts
 * import { modelWords, type ScoringModelWords } from '@osee/scoring/locales/fr/model-words';
 *
 * const words: ScoringModelWords = modelWords;
 * words.models['osee-call-2024'].country; // => 'Pays'
 * ```
 */
export type ScoringModelWords = WordsOf<Exclude<keyof OwnModels, EcosystemModel>>;

/**
 * The texts of the package in a language other than that of the source, with the words of its models.
 *
 * @category languages
 * @example
 * ```ts
 * import { fr, type ScoringTranslation } from '@osee/scoring/locales/fr';
 *
 * const translation: ScoringTranslation = fr;
 * translation.models['osee-call-2024'].country; // => 'Pays'
 * ```
 */
export interface ScoringTranslation extends ScoringLocaleBundle {
  readonly models: OwnModels;
  readonly stamps: Readonly<Record<keyof OwnModels, Readonly<Record<string, string>>>>;
}
