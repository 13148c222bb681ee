// The page keeps itself current while it is looked at; without a script a reload does.
export const csr = true;
