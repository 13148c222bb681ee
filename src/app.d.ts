import type { Teacher } from '$lib/server/teacher-session.ts';

declare global {
	namespace App {
		interface Locals {
			/** On every route that only a signed-in teacher reaches. */
			teacher: Teacher;
		}
		interface PageState {
			/** The question shown, where the page went on without asking the server. */
			number?: number;
		}
	}
}

export {};
