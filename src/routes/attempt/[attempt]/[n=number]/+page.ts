// The whole quiz goes on from here without asking the server again; see answers.svelte.ts.
export const csr = true;
