declare global {
	namespace App {
		interface PageState {
			/** The question shown, where the page went on without asking the server. */
			number?: number;
		}
	}
}

export {};
