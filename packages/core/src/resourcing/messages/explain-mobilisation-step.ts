import { expectShape } from '../../input/expect-shape.ts';
import { list, orNull, record } from '../../input/shape-holders.ts';
import { anything, day, text, words } from '../../input/shape-values.ts';
import { formatMessage, type MessageParameters } from '../../text/message.ts';
import { type MessagesOn, messagesOf } from '../../text/message-bundle.ts';
import type { MobilisationStep } from '../mobilisation/mobilisation-plan-result.ts';
import { localeShape } from './explain-resourcing-issue.ts';
import type { ResourcingMessageId } from './message-id.ts';

const stepShape = /* @__PURE__ */ record(
  {
    reasons: /* @__PURE__ */ list(
      /* @__PURE__ */ record({
        because: /* @__PURE__ */ words([
          'funding-level',
          'ownership',
          'strategy',
          'partnership',
          'budgeting-step',
          'contingency',
        ]),
        value: text,
      }),
    ),
    closes: /* @__PURE__ */ list(anything),
    who: /* @__PURE__ */ orNull(text),
    by: /* @__PURE__ */ orNull(
      /* @__PURE__ */ record({ day, origin: /* @__PURE__ */ words(['given', 'proposed']) }),
    ),
    conditions: /* @__PURE__ */ list(text),
  },
  {},
  'a step of mobilisationPlan',
);

/**
 * A step of a mobilisation plan in sentences: why it is there, how many gaps it helps to close, on which conditions, who
 * does it and by when.
 *
 * @param step - of `mobilisationPlan`
 * @param options - `locale`: the bundle of the language, such as `fr` of `@osee/core/locales/fr`
 * @returns sentences, in the order in which they are read
 * @throws `OseeError` with code `unknown-subject` for a bundle without texts about money, `wrong-type` or `wrong-value`
 * @category budgets
 * @example
 * ```ts
 * import { fr } from '@osee/core/locales/fr';
 * import { explainMobilisationStep, mobilisationPlan } from '@osee/core/resourcing';
 *
 * const { steps } = mobilisationPlan({ fundingLevel: 'full', ownership: null }, { resources: {} });
 * const [first] = steps;
 * first && explainMobilisationStep(first, { locale: fr }).at(-1); // => 'Personne n’est encore désigné.'
 * ```
 */
export const explainMobilisationStep = (
  step: MobilisationStep,
  options: { readonly locale: MessagesOn<'resourcing', ResourcingMessageId> },
): readonly string[] => {
  expectShape(step, stepShape, ['step']);
  expectShape(options, localeShape, ['options']);
  const messages = messagesOf(options.locale, 'resourcing');
  const say = (id: ResourcingMessageId, values: MessageParameters = {}): string =>
    formatMessage(messages, id, values);
  const { reasons, closes, conditions, who, by } = step;
  return [
    ...reasons.map(({ because, value }) => say(`because.${because}`, { value })),
    ...(closes.length === 0 ? [] : [say('step.closes', { count: closes.length })]),
    ...conditions.map((condition) => say('step.condition', { condition })),
    ...(by === null ? [] : [say(by.origin === 'given' ? 'step.by' : 'step.proposed', { day: by.day })]),
    who === null ? say('step.nobody') : say('step.who', { who }),
  ];
};
