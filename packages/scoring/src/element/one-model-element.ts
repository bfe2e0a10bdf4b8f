import { OseeError } from '@osee/core';
import { OseeAssessmentElement } from './assessment-element.ts';

/**
 * `<osee-assessment>` of the single files: it asks the model that its file holds, checked when the file was made, and no
 * other, because the checks of a model are left out of the file.
 */
export class OneModelElement extends OseeAssessmentElement {
  /** @internal */
  protected override make(): HTMLElement | null {
    if (this.model !== null) {
      throw new OseeError(
        'fixed-model',
        'Expected no model: this file asks the one that it holds. Another model is asked by "osee-element.js".',
        { path: ['model'] },
      );
    }
    return super.make();
  }
}
