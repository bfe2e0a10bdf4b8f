import type { FactId } from '../fact/fact-id.ts';

/**
 * How much a check of OpenSSF Scorecard weighs in its score.
 *
 * @category evidence
 * @example
 * ```ts
 * import { readScorecard, type ScorecardRisk } from '@osee/scoring/evidence';
 *
 * const text = '{"repo": {"name": "a"}, "scorecard": {}, "score": 9, "checks": [{"name": "SAST", "score": 9}]}';
 * const risk: ScorecardRisk | null | undefined = readScorecard(text).details?.checks[0]?.risk;
 * risk; // => 'medium'
 * ```
 */
export type ScorecardRisk = 'critical' | 'high' | 'medium' | 'low';

/** Critical 10, high 7.5, medium 5, low 2.5, as parts of the smallest: whole numbers add without rounding. */
export const riskWeights: Readonly<Record<ScorecardRisk, number>> = {
  critical: 4,
  high: 3,
  medium: 2,
  low: 1,
};

/** A check that is known: its weight, the fact it tells of, and how. */
export interface KnownCheck {
  readonly risk: ScorecardRisk;
  readonly fact: FactId | null;
  /** `absence`: 10 is that there is none, so that the fact is false. `whole`: only 10 is yes. `any`: above 0 is yes. */
  readonly rule?: 'absence' | 'whole' | 'any';
}

/** The checks by name, with the risk that the documentation of OpenSSF Scorecard gives each. */
export const knownChecks: ReadonlyMap<string, KnownCheck> = new Map<string, KnownCheck>([
  ['Binary-Artifacts', { risk: 'high', fact: 'binaries-in-source', rule: 'absence' }],
  ['Branch-Protection', { risk: 'high', fact: 'branch-protection' }],
  ['CI-Tests', { risk: 'low', fact: 'ci-tests' }],
  ['CII-Best-Practices', { risk: 'low', fact: null }],
  ['Code-Review', { risk: 'high', fact: 'code-review' }],
  ['Contributors', { risk: 'low', fact: 'several-organisations' }],
  ['Dangerous-Workflow', { risk: 'critical', fact: 'safe-workflows', rule: 'whole' }],
  ['Dependency-Update-Tool', { risk: 'high', fact: 'dependency-updates' }],
  ['Fuzzing', { risk: 'medium', fact: 'dynamic-analysis' }],
  ['License', { risk: 'low', fact: 'licence-file', rule: 'any' }],
  ['Maintained', { risk: 'high', fact: 'maintained', rule: 'any' }],
  ['Packaging', { risk: 'medium', fact: 'packaging' }],
  ['Pinned-Dependencies', { risk: 'medium', fact: 'pinned-dependencies' }],
  ['SAST', { risk: 'medium', fact: 'static-analysis' }],
  ['SBOM', { risk: 'medium', fact: 'sbom', rule: 'any' }],
  ['Security-Policy', { risk: 'medium', fact: 'security-policy', rule: 'any' }],
  ['Signed-Releases', { risk: 'high', fact: 'signed-releases' }],
  ['Token-Permissions', { risk: 'high', fact: 'token-permissions' }],
  ['Vulnerabilities', { risk: 'high', fact: 'known-vulnerabilities', rule: 'absence' }],
  ['Webhooks', { risk: 'critical', fact: null }],
]);

/** What the score of the check CII-Best-Practices says of the badge. */
export const badgeLevels: ReadonlyMap<number, string> = new Map([
  [0, 'none'],
  [2, 'in-progress'],
  [5, 'passing'],
  [7, 'silver'],
  [10, 'gold'],
]);
