import type { Assessment, AssessmentSession } from '@osee/scoring/maturity';

/** What React gives: `import { useSyncExternalStore } from 'react'`. */
export interface ReactStore {
  readonly useSyncExternalStore: <Value>(
    subscribe: (listener: () => void) => () => void,
    getSnapshot: () => Value,
    getServerSnapshot?: () => Value,
  ) => Value;
}

/** React: the answers as they are now; the component is drawn again after every change. */
export const reactAnswers = ({ useSyncExternalStore }: ReactStore, session: AssessmentSession): Assessment =>
  useSyncExternalStore(session.subscribe, session.getSnapshot, session.getSnapshot);

/** What Vue gives: `import { shallowRef, onScopeDispose } from 'vue'`. */
export interface VueStore {
  readonly shallowRef: <Value>(value: Value) => { value: Value };
  readonly onScopeDispose: (end: () => void) => void;
}

/** Vue: a reference that follows the session for as long as the component lives. */
export const vueAnswers = (
  { shallowRef, onScopeDispose }: VueStore,
  session: AssessmentSession,
): { readonly value: Assessment } => {
  const answers = shallowRef(session.getSnapshot());
  onScopeDispose(
    session.subscribe(() => {
      answers.value = session.getSnapshot();
    }),
  );
  return answers;
};

/** Svelte: a store of its contract, which is told the value at once and after every change. */
export const svelteAnswers = (
  session: AssessmentSession,
): { readonly subscribe: (run: (answers: Assessment) => void) => () => void } => ({
  subscribe: (run) => {
    run(session.getSnapshot());
    return session.subscribe(() => run(session.getSnapshot()));
  },
});
