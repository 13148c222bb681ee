// The arrow keys go on and back; without a script the links do.
export const csr = true;
