import type { CompiledModel } from '../engine/compiled-model.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import { frozenCopy, isAsSpelled, spelledOut } from './plain-data.ts';

interface Kept {
  /** What the model said. */
  readonly pieces: readonly unknown[];
  readonly compiled: CompiledModel;
}

/** By model that came at least once, what was made of it; `null` until it came again unchanged. */
const kept = /* #__PURE__ */ new WeakMap<MaturityModel, Kept | null>();

/**
 * Compiles a model that comes again and again once, as long as it says the same: a caller may change it between two
 * calls. What is kept was made from a frozen copy, so that nothing that a result shows of it can change it.
 */
export const compileOnce = (
  model: MaturityModel,
  compile: (model: MaturityModel) => CompiledModel,
): CompiledModel => {
  const before = kept.get(model);
  if (before && isAsSpelled(model, before.pieces)) return before.compiled;
  const pieces = before === null ? spelledOut(model) : null;
  if (pieces === null) {
    const compiled = compile(model);
    kept.set(model, null);
    return compiled;
  }
  const compiled = compile(frozenCopy(model));
  const lasting = { ...compiled, policies: frozenCopy(compiled.policies) };
  kept.set(model, { pieces, compiled: lasting });
  return lasting;
};
