/**
 * Whether somebody has to sign in to take a resource: `optional` where a part, such as a certificate or exercises that
 * are marked, is for those who have signed in.
 *
 * @category resources
 * @example
 * ```ts
 * import type { Login } from '@osee/catalogue';
 *
 * const login: Login = 'none';
 * ```
 */
export type Login = (typeof logins)[number];

export const logins = ['none', 'optional', 'required'] as const;
