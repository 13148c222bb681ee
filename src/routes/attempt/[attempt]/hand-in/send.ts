import { heard } from '../requests.ts';

/**
 * Hands in. Answers whether the server said where to go on, or wants to show a page of its own; null
 * where no reply of ours came.
 */
export async function sendHandIn(address: string): Promise<{ to: string | null } | null> {
	const reply = await heard(address, {
		method: 'POST',
		headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
		body: new URLSearchParams()
	});
	if (!reply) return null;
	const { type, location } = reply.said as { type?: string; location?: string };
	if (type === 'redirect' && location) return { to: location };
	return reply.status < 500 ? { to: null } : null;
}
