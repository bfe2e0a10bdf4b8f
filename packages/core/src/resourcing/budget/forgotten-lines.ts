import type { BudgetPlan } from './budget-plan.ts';
import { checkPlan } from './check-plan.ts';
import type { CostLine } from './cost-line.ts';

/**
 * A cost that budgets of this kind often lack.
 *
 * @category budgets
 * @example
 * ```ts
 * import { type ForgottenLine, forgottenLines } from '@osee/core/resourcing';
 *
 * const found: readonly ForgottenLine[] = forgottenLines({ currency: 'USD', years: [2027], lines: [] });
 * found[0]; // => 'connectivity'
 * ```
 */
export type ForgottenLine =
  | 'replacement'
  | 'refresher-training'
  | 'connectivity'
  | 'security'
  | 'premises'
  | 'exit'
  | 'running-cost';

const has = (plan: BudgetPlan, fits: (line: CostLine) => boolean): boolean => plan.lines.some(fits);
const isOf =
  (kind: string) =>
  (line: CostLine): boolean =>
    line.kind === kind;
const isNamed =
  (word: string) =>
  (line: CostLine): boolean =>
    line.kind === word || line.marks?.includes(word) === true;

/**
 * Costs that a plan does not have and that are often forgotten: equipment without its replacement, training without a
 * refresher, connectivity, security, premises, the exit, and anything that recurs. The list is the project's own, made
 * of what published budgets and their critics name; a plan may have good reasons to do without.
 *
 * @param plan - as for `buildBudget`; a kind or a mark `'premises'` or `'exit'` tells that these are there
 * @returns what is missing, in a fixed order
 * @throws `OseeError` with the codes of `buildBudget` for a plan that cannot be counted
 * @category budgets
 * @example
 * ```ts
 * import { forgottenLines } from '@osee/core/resourcing';
 *
 * const lines = [
 *   { id: 'laptops', kind: 'hardware-and-infrastructure', bearer: 'programme', quantity: 20, price: 900 },
 *   { id: 'internet', kind: 'connectivity', bearer: 'host', nature: 'recurrent', price: 1200 },
 *   { id: 'audit', kind: 'risk-measures', bearer: 'host', price: 5000 },
 *   { id: 'rooms', kind: 'consultants', bearer: 'host', price: 0, marks: ['premises', 'exit'] },
 * ] as const;
 * forgottenLines({ currency: 'USD', years: [2027], lines }); // => ['replacement']
 * ```
 */
export const forgottenLines = (plan: BudgetPlan): readonly ForgottenLine[] => {
  checkPlan(plan);
  const isHardware = isOf('hardware-and-infrastructure');
  const isTraining = isOf('training-and-capacity');
  const isRecurrent = ({ nature }: CostLine): boolean => nature === 'recurrent';
  const isReplaced = (line: CostLine): boolean =>
    isHardware(line) && (line.nature === 'replacement' || line.every !== undefined);
  const missing: Readonly<Record<ForgottenLine, boolean>> = {
    replacement: has(plan, isHardware) && !has(plan, isReplaced),
    'refresher-training':
      has(plan, isTraining) && !has(plan, (line) => isTraining(line) && isRecurrent(line)),
    connectivity: !has(plan, isOf('connectivity')),
    security: !has(plan, isOf('risk-measures')),
    premises: !has(plan, isNamed('premises')),
    exit: !has(plan, isNamed('exit')),
    'running-cost': !has(plan, isRecurrent),
  };
  return (Object.keys(missing) as ForgottenLine[]).filter((line) => missing[line]);
};
