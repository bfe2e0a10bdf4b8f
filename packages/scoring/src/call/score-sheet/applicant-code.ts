import { digest } from '@osee/core';

/**
 * The code by which an anonymous sheet names an application: the same for every assessor of a call, and another in another
 * call. It keeps names out of sight; who has the list of ids can work it out.
 */
export const applicantCode = (model: string, application: string): string =>
  `a-${digest([model, application]).slice(7, 17)}`;
