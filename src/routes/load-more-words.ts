// How does a page get the words that it does not say at first?
import { languageNow } from '$lib/messages/book';

/** Loads all words of the page's language. Where they do not come, what lacks them is said in English. */
export async function loadMoreWords(): Promise<void> {
	if (languageNow() === 'en') return;
	const { loadRooms, ROOMS } = await import('$lib/messages/load-rooms');
	await loadRooms(ROOMS).catch(() => null);
}
