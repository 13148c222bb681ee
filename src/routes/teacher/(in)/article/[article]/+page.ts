// Words are chosen by selecting them where a script runs.
export const csr = true;
