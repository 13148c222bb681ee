// It looks again by itself.
export const csr = true;
