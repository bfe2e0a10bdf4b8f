import { expectShape, shape } from '@osee/core';
import { OseeAssessmentElement } from './assessment-element.ts';
import { OseeResultElement } from './result-element.ts';

/**
 * Makes `<osee-assessment>` and `<osee-result>` known to a page. Loading the module does it already; this is for another
 * registry. Names that are taken stay as they are, so that two copies of the module do not quarrel, and where there are
 * no custom elements, as on a server, nothing happens.
 *
 * @param registry - where to define them; that of the page if left out
 * @throws `OseeError` with code `wrong-type` and a path for what is no registry
 * @category elements
 * @example
 * ```ts
 * import { defineElements } from '@osee/scoring/element';
 *
 * defineElements(); // without a browser: nothing
 * ```
 */
export const defineElements = (
  registry: Pick<CustomElementRegistry, 'get' | 'define'> | undefined = globalThis.customElements,
): void => {
  if (registry === undefined) return;
  // That of a browser is an instance of a class, from which it has both.
  const { get, define }: Partial<CustomElementRegistry> = Object(registry);
  expectShape(get, shape.callable, ['registry', 'get']);
  expectShape(define, shape.callable, ['registry', 'define']);
  for (const [name, element] of [
    ['osee-assessment', OseeAssessmentElement],
    ['osee-result', OseeResultElement],
  ] as const) {
    if (registry.get(name) === undefined) registry.define(name, element);
  }
};

defineElements();
