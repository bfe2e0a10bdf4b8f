/** How far the translation of a text has come. */
export type UnitStatus = 'missing' | 'translated' | 'outdated' | 'reviewed';

/** One text to translate, as a translator sees it. */
export interface TextUnit {
  /** The id of the text, unique in its subject; a form for a number ends in `#` and its category, as `days#few`. */
  readonly id: string;
  readonly english: string;
  /** Empty where there is none. */
  readonly text: string;
  readonly status: UnitStatus;
  /** What a translator should know. */
  readonly note?: string;
}

/** The texts of one subject in one language: one file for a translator. */
export interface TextSubject {
  /** Package and subject, as `scoring-report`. */
  readonly name: string;
  readonly units: readonly TextUnit[];
}
