/** A button on the long scroll changes its question, and nothing else moves. */
export const csr = true;
