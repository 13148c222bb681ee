// The count keeps itself current and full screen is a script's; without one a reload counts.
export const csr = true;
