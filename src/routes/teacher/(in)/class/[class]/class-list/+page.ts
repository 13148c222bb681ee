// The list is joined here in the browser: without a script there is nothing to do.
export const csr = true;
