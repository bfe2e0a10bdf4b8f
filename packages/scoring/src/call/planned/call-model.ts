import type { CriterionNode } from '../../selection/model/criterion.ts';
import type { Gate, GateRule } from '../../selection/model/gate.ts';
import type { SelectionModel } from '../../selection/model/selection-model.ts';
import { isGroup } from '../../selection/model/walk.ts';
import type { CallSettings } from './call-settings.ts';

/** The model of the template with the window, the fiscal year, the weights and the positions of the new call. */
export const callModel = (
  template: SelectionModel,
  settings: CallSettings,
  named: { readonly id: string; readonly title: string },
): SelectionModel => {
  const { version = '1.0.0', positions = {}, weights = {}, policies, size, adopted, timeZone } = settings;
  const gates = template.gates.flatMap((gate) => gateOf(gate, settings));
  const open = conflictsOf(gates);
  const { note, portfolio, ...rest } = template;
  return {
    ...rest,
    ...named,
    version,
    status: adopted === undefined ? 'illustrative' : 'adopted',
    ...(adopted === undefined && note !== undefined ? { note } : {}),
    gates,
    criteria: template.criteria.map((group) => ({ ...group, ...weighted(group, weights) })),
    policies: { ...template.policies, windowDay: { timeZone }, ...policies },
    ...(portfolio === undefined
      ? {}
      : { portfolio: size === undefined ? portfolio : { ...portfolio, size } }),
    conflicts: template.conflicts.filter(({ id }) => open.has(id) && !Object.hasOwn(positions, id)),
  };
};

/** The conflicts on which gates depend. */
export const conflictsOf = (gates: readonly Gate[]): ReadonlySet<string> =>
  new Set(
    gates.flatMap(({ onlyWhen, rule }) => [
      ...(onlyWhen === undefined ? [] : [onlyWhen.conflict]),
      ...(rule?.kind === 'submitted-within' && typeof rule.closes !== 'string' ? [rule.closes.conflict] : []),
    ]),
  );

/** A gate that was decided against is gone; one that was decided for holds without a condition. */
const gateOf = (gate: Gate, settings: CallSettings): readonly Gate[] => {
  const { onlyWhen, ...kept } = gate;
  const decided =
    onlyWhen !== undefined && Object.hasOwn(settings.positions ?? {}, onlyWhen.conflict)
      ? settings.positions?.[onlyWhen.conflict]
      : undefined;
  if (onlyWhen !== undefined && decided !== undefined && decided !== onlyWhen.value) return [];
  const held: Gate = onlyWhen !== undefined && decided === undefined ? gate : kept;
  const rule = held.rule === undefined ? undefined : ruleOf(held.rule, settings);
  if (rule === undefined || rule === held.rule) return [held];
  // What the template says of its own dates and year does not hold for another call.
  const { note, ...others } = held;
  return [{ ...others, rule, evidence: evidenceOf(held, settings), source: 'project' }];
};

const ruleOf = (rule: GateRule, { opens, closes, fiscalYear }: CallSettings): GateRule => {
  if (rule.kind === 'submitted-within') return { ...rule, opens, closes };
  if (rule.kind !== 'income-group' || fiscalYear === undefined) return rule;
  return { ...rule, fiscalYear };
};

/** Evidence that names the fiscal year of the template names that of the call. */
const evidenceOf = ({ rule, evidence }: Gate, { fiscalYear }: CallSettings): readonly string[] => {
  if (rule?.kind !== 'income-group' || fiscalYear === undefined) return evidence;
  const [before, after] = [rule.fiscalYear.slice(2), fiscalYear.slice(2)];
  return evidence.map((text) => text.replaceAll(before, after));
};

const weighted = <Node extends CriterionNode>(
  node: Node,
  weights: Readonly<Record<string, number>>,
): Partial<CriterionNode> => {
  const weight = Object.hasOwn(weights, node.id) ? weights[node.id] : undefined;
  const own = weight === undefined ? {} : { weight };
  if (!isGroup(node)) return own;
  return { ...own, children: node.children.map((child) => ({ ...child, ...weighted(child, weights) })) };
};
