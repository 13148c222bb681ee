import { licenceLine } from '$lib/server/licence.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals: { brought } }) => ({
	notice: brought.notice,
	licence: licenceLine()
});
