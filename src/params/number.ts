/** A question's number, from 1: what the address of a question's page ends in. */
export const match = (param: string): boolean => /^[1-9][0-9]?$/.test(param);
