/** Says how long somebody has to wait, rounded up so that it is never too soon. */
export function waitInWords(milliseconds: number): string {
	const seconds = Math.ceil(milliseconds / 1000);
	const time = seconds === 1 ? '1 second' : `${seconds} seconds`;
	return `Too many tries that failed. Wait ${time}, then try again.`;
}
