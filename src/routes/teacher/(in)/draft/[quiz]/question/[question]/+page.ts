/** The linter speaks while one types, and selected words go into a field. */
export const csr = true;
