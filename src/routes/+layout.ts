// Pages are plain HTML; a page that gains by a script says so itself.
export const csr = false;
