import type { FactValue } from '../model/fact-rule.ts';

/**
 * What shows that an answer is true.
 *
 * @category selection
 * @example
 * ```ts
 * import type { Evidence } from '@osee/scoring/selection';
 *
 * const evidence: Evidence = { what: 'National digital strategy, chapter 4', date: '2023-11-02' };
 * ```
 */
export interface Evidence {
  readonly what: string;
  readonly address?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
}

/**
 * Somebody's answer to a gate. `unknown` is an answer of its own: asked, and not known.
 *
 * @category selection
 * @example
 * ```ts
 * import type { GateAnswer } from '@osee/scoring/selection';
 *
 * const answer: GateAnswer = { gate: 'host-mandate', answer: 'pass', by: 'secretariat', date: '2024-05-27' };
 * ```
 */
export interface GateAnswer<GateId extends string = string> {
  readonly gate: GateId;
  readonly answer: 'pass' | 'fail' | 'unknown';
  readonly reason?: string;
  readonly evidence?: readonly Evidence[];
  readonly by?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
}

/**
 * The decision of a person that a gate shall not stop an application. It needs a name, a reason and a date.
 *
 * @category selection
 * @example
 * ```ts
 * import type { Waiver } from '@osee/scoring/selection';
 *
 * const waiver: Waiver = {
 *   gate: 'lmic-status', by: 'selection panel', reason: 'Small island state.', date: '2024-06-03',
 * };
 * ```
 */
export interface Waiver<GateId extends string = string> {
  readonly gate: GateId;
  readonly by: string;
  readonly reason: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/**
 * The answer of one assessor to one criterion.
 *
 * @category selection
 * @example
 * ```ts
 * import type { CriterionScore } from '@osee/scoring/selection';
 *
 * const score: CriterionScore = {
 *   criterion: 'strategic-priority', value: 'strong', assessor: 'assessor-1',
 *   evidence: [{ what: 'Budget law 2024, line 312' }],
 * };
 * ```
 */
export interface CriterionScore<CriterionId extends string = string> {
  readonly criterion: CriterionId;
  /** A number on goalposts, the id of a level on a category scale, `null` for 'asked, and not known'. */
  readonly value: number | string | null;
  /** Who judged; needed when several people judge one criterion. */
  readonly assessor?: string;
  readonly evidence?: readonly Evidence[];
  /** The tie between assessor and applicant. Such a score is kept in the record and not counted. */
  readonly conflictOfInterest?: string;
  readonly note?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
}

/**
 * The institution that would house the office.
 *
 * @category selection
 * @example
 * ```ts
 * import type { ProposedHost } from '@osee/scoring/selection';
 *
 * const host: ProposedHost = { name: 'National University', type: 'academic', country: 'KEN' };
 * ```
 */
export interface ProposedHost {
  readonly name: string;
  /** A kind of organisation, such as `public`, `academic` or `not-for-profit`. */
  readonly type?: string;
  /** ISO 3166-1 alpha-3. */
  readonly country?: string;
}

/**
 * A fact that an application states about itself, with where it comes from. It counts before what a table says.
 *
 * @category selection
 * @example
 * ```ts
 * import type { StatedFact } from '@osee/scoring/selection';
 *
 * const region: StatedFact = { value: 'Americas', source: 'letter of the ITU area office', date: '2024-05-02' };
 * ```
 */
export interface StatedFact {
  readonly value: FactValue;
  /** Who or what says so. */
  readonly source: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/**
 * One country, product, offer or anything else that a model compares, with what the secretariat and the assessors found.
 * The ids are those of the model where its type knows them.
 *
 * @category selection
 * @example
 * ```ts
 * import type { Candidate } from '@osee/scoring/selection';
 *
 * const candidate: Candidate = {
 *   id: 'chat-a',
 *   attributes: { licence: { value: 'MIT', source: 'file LICENSE', date: '2026-10-01' } },
 *   scores: [{ criterion: 'needs', value: 80 }],
 * };
 * ```
 */
export interface Candidate<
  CriterionId extends string = string,
  GateId extends string = string,
  Attribute extends string = string,
> {
  /** Unique among the applications. */
  readonly id: string;
  /** ISO 3166-1 alpha-3; for models of countries alone, which need it. */
  readonly country?: string;
  /** For models of countries alone. */
  readonly host?: ProposedHost;
  /**
   * A day (`YYYY-MM-DD`), a day and a time with an offset (`2024-05-22T23:30:00-05:00`), or a day and a time without one. With
   * an offset it is exact, and its day in the zone of the call counts (policy `windowDay`). A time without an offset is
   * read in `timeZone`, or, where none is stated, in the zone of the call. Where another reading of the day would decide
   * otherwise, the panel is asked (policy `disputedDay`).
   */
  readonly submittedAt?: string;
  /** The zone in which a `submittedAt` without an offset was written (IANA name). */
  readonly timeZone?: string;
  readonly withdrawn?: { readonly date: string; readonly reason?: string };
  readonly gates?: readonly GateAnswer<GateId>[];
  readonly waivers?: readonly Waiver<GateId>[];
  readonly scores?: readonly CriterionScore<CriterionId>[];
  /**
   * Facts by name, for the rules of gates and portfolios; `null` for 'asked, and not known'. In models of countries `region`
   * here counts before the region of the table of countries; give it with source and date, so that a reader can check it.
   */
  readonly attributes?: Facts<Attribute>;
}

/**
 * One country's application, with what the secretariat and the assessors found.
 *
 * @category selection
 * @example
 * ```ts
 * import type { Application } from '@osee/scoring/selection';
 *
 * const application: Application = {
 *   id: 'ken-1',
 *   country: 'KEN',
 *   submittedAt: '2024-05-10',
 *   gates: [{ gate: 'host-mandate', answer: 'pass' }],
 *   scores: [{ criterion: 'strategic-priority', value: 'strong' }],
 * };
 * ```
 */
export interface Application<
  CriterionId extends string = string,
  GateId extends string = string,
  Attribute extends string = string,
> extends Candidate<CriterionId, GateId, Attribute> {
  readonly country: string;
}

/** An attribute that the model reads has its name there; a model whose type does not know them takes any. */
type Facts<Attribute extends string> = string extends Attribute
  ? Readonly<Record<string, FactValue | StatedFact | null>>
  : { readonly [Name in Attribute]?: FactValue | StatedFact | null };
