import type { BudgetIssueCode, BudgetView } from '../budget/budget.ts';
import type { Bearer } from '../budget/cost-line.ts';
import type { ForgottenLine } from '../budget/forgotten-lines.ts';
import type { DiscountTiming } from '../discount/discount-timing.ts';
import type { FundingStatus } from '../funding/funding-source.ts';
import type { MobilisationReason, MobilisationStage } from '../mobilisation/mobilisation-plan-result.ts';
import type { MobilisationStatus } from '../mobilisation/mobilisation-situation.ts';
import type { CostCategory } from '../ownership/cost-option.ts';
import type { TurningPoint } from '../ownership/labour-and-licence.ts';

/**
 * Codes of issues of `@osee/core/resourcing`.
 *
 * @category budgets
 * @example
 * ```ts
 * import type { ResourcingIssueCode } from '@osee/core/resourcing';
 *
 * const code: ResourcingIssueCode = 'rate-missing';
 * ```
 */
export type ResourcingIssueCode =
  | BudgetIssueCode
  | 'funding-outside-years'
  | 'funding-unknown'
  | 'actual-missing'
  | 'not-in-budget'
  | 'table-does-not-add'
  | 'table-has-blanks'
  | 'earned-above-budget'
  | 'basis-mixed'
  | 'rate-above-one'
  | 'situation-unknown'
  | 'partnership-open'
  | 'assignment-outside-plan';

/**
 * The ids of the texts about money, with their kind in front.
 *
 * @category budgets
 * @example
 * ```ts
 * import { formatMessage, messagesOf } from '@osee/core';
 * import { fr } from '@osee/core/locales/fr';
 * import type { ResourcingMessageId } from '@osee/core/resourcing';
 *
 * const id: ResourcingMessageId = 'figure.gap';
 * formatMessage(messagesOf(fr, 'resourcing'), id); // => 'Déficit de financement'
 * ```
 */
export type ResourcingMessageId =
  | `bearer.${Bearer}`
  | 'form.cash'
  | 'form.in-kind'
  | `nature.${'one-off' | 'recurrent' | 'replacement' | 'charge'}`
  | `group.${'implementation' | 'operational' | 'human-resource' | 'contingency'}`
  | `kind.${CostKindId}`
  | `view.${BudgetView}`
  | `funding.${FundingStatus}`
  | `figure.${'total' | 'need' | 'gap' | 'surplus' | 'not-known' | 'at-least' | 'from-to'}`
  | `category.${CostCategory}`
  | 'model.open'
  | 'model.proprietary'
  | 'model.mixed'
  | `timing.${DiscountTiming}`
  | `turn.${TurningPoint['answer']}`
  | `stage.${MobilisationStage}`
  | `because.${MobilisationReason['because']}`
  | `step.${'closes' | 'who' | 'nobody' | 'by' | 'proposed' | 'condition'}`
  | `progress.${MobilisationStatus}`
  | `forgotten.${ForgottenLine}`
  | `issue.${ResourcingIssueCode}`;

/**
 * The fifteen kinds of cost of `oseeCostModel`.
 *
 * @category budgets
 * @example
 * ```ts
 * import type { CostKindId } from '@osee/core/resourcing';
 *
 * const kind: CostKindId = 'connectivity';
 * ```
 */
export type CostKindId =
  | 'hardware-and-infrastructure'
  | 'software-and-licences'
  | 'integration-and-customisation'
  | 'training-and-capacity'
  | 'data-migration'
  | 'pilots-and-phases'
  | 'hosting-and-cloud'
  | 'software-updates-and-support'
  | 'technical-help'
  | 'connectivity'
  | 'monitoring-and-improvement'
  | 'salaries-and-benefits'
  | 'consultants'
  | 'buffer'
  | 'risk-measures';
