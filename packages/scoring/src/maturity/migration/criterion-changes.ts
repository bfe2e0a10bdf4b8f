import type { Answer } from '../assessment/answer.ts';
import type { ScaleOption } from '../model/scale.ts';
import type { KnownCriterion } from './known-version.ts';
import type { CriterionChange } from './migration-report.ts';

type Meaning = CriterionChange['meaning'];

/** Whether two texts differ in case, spaces or punctuation only. */
const isSameText = (left: string, right: string): boolean => plain(left) === plain(right);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();

const textOf = (value: unknown): string | null =>
  value === undefined || value === null ? null : String(value);

/**
 * Lists what changed at a criterion that an answer moves to.
 *
 * @param isWording - whether an edited text is said to mean the same
 */
export const criterionChanges = (
  answer: Answer,
  before: KnownCriterion,
  after: KnownCriterion,
  isWording: boolean,
): readonly CriterionChange[] => {
  const changes: CriterionChange[] = [];
  const compare = (
    aspect: CriterionChange['aspect'],
    one: unknown,
    other: unknown,
    meaning: Meaning = 'counts-differently',
  ): void => {
    const [from, to] = [textOf(one), textOf(other)];
    if (from !== to) changes.push({ toId: after.criterion.id, aspect, meaning, before: from, after: to });
  };
  const edited = (one = '', other = ''): Meaning =>
    isWording || isSameText(one, other) ? 'same' : 'may-not-hold';
  const [old, now] = [before.criterion, after.criterion];
  compare('text', old.text, now.text, edited(old.text, now.text));
  const chosen = answer.status === 'answered' ? answer.optionId : null;
  const [step, next] = [chosen, chosen].map((id, at) =>
    id === null ? undefined : (at ? after : before).options.get(id),
  );
  if (step && next) {
    compare(
      'stepLabel',
      step.label,
      next.label,
      tookPlaceOf(step, next, before) ? 'may-not-hold' : edited(step.label, next.label),
    );
    compare(
      'stepDescription',
      step.description,
      next.description,
      edited(step.description, next.description),
    );
    compare('stepValue', step.value, next.value, 'may-not-hold');
  }
  const others = ({ options }: KnownCriterion): readonly ScaleOption[] =>
    [...options.values()].filter(({ id }) => id !== chosen);
  const idsOf = (steps: readonly ScaleOption[]): string => steps.map(({ id }) => id).join(', ');
  const valuesOf = (steps: readonly ScaleOption[]): string =>
    steps.map(({ id, value }) => `${id} ${value}`).join(', ');
  const textsOf = (steps: readonly ScaleOption[]): string =>
    steps
      .map(({ label, description = '' }) => (description === '' ? label : `${label} (${description})`))
      .join('; ');
  const [rest, restNow] = [others(before), others(after)];
  if (idsOf(rest) !== idsOf(restNow)) {
    compare('steps', idsOf(rest), idsOf(restNow), chosen === null ? 'same' : 'may-not-hold');
  } else {
    compare('steps', valuesOf(rest), valuesOf(restNow), chosen === null ? 'same' : 'counts-differently');
    const meaning = chosen === null ? 'same' : edited(textsOf(rest), textsOf(restNow));
    compare('steps', textsOf(rest), textsOf(restNow), meaning);
  }
  compare('metAt', before.metAt, after.metAt);
  compare('obligation', old.obligation, now.obligation);
  compare('target', old.target, now.target);
  compare(
    'node',
    before.places.map(({ where }) => where).join(', '),
    after.places.map(({ where }) => where).join(', '),
  );
  compare(
    'weight',
    before.places.map(({ weight }) => weight).join(', '),
    after.places.map(({ weight }) => weight).join(', '),
  );
  compare('inForce', before.inForce, after.inForce);
  compare('notApplicable', old.notApplicableAllowed, now.notApplicableAllowed);
  compare('justification', old.justification, now.justification);
  compare('evidence', old.evidence, now.evidence);
  return changes;
};

/** Whether a step is now called what another one was called: then the words went to another step. */
const tookPlaceOf = (step: ScaleOption, next: ScaleOption, before: KnownCriterion): boolean =>
  !isSameText(step.label, next.label) &&
  [...before.options.values()].some(({ id, label }) => id !== step.id && isSameText(label, next.label));
