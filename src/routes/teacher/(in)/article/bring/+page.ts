// What is pasted is taken with its formatting where a script runs.
export const csr = true;
