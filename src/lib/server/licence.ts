import { env } from '$env/dynamic/private';

/**
 * What the host says about the articles that teachers bring, such as under which licence a school
 * may use them; empty: nothing. It stands on every page and print of one.
 */
export const licenceLine = (): string => env.LICENCE_LINE?.trim() ?? '';
