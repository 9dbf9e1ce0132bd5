// How do words of French come into the browser? Room by room: a page waits only for those that it says.
import type { Book, Rooms } from './book';

export type Room = keyof Rooms;

const LOADERS: { [Name in Room]: () => Promise<{ default: Rooms[Name] }> } = {
	anniversaries: () => import('./anniversaries.fr'),
	builder: () => import('./builder.fr'),
	chart: () => import('./chart.fr'),
	data: () => import('./data.fr'),
	embed: () => import('./embed.fr'),
	explore: () => import('./explore.fr'),
	imported: () => import('./imported.fr'),
	page: () => import('./page.fr'),
	read: () => import('./read.fr'),
	story: () => import('./story.fr'),
	ui: () => import('./ui.fr'),
};
export const ROOMS = Object.keys(LOADERS) as Room[];

let book: Book = { language: 'fr' };

/** All words of French that came so far. */
export const frenchSoFar = (): Book => book;

/** Loads rooms of French, each once; rejects where one does not come, and the next call tries again. */
export async function loadRooms(rooms: readonly Room[]): Promise<Book> {
	const missing = rooms.filter((room) => book[room] === undefined);
	const loaded = await Promise.all(
		missing.map(async (room) => [room, (await LOADERS[room]()).default] as const),
	);
	book = { ...book, ...Object.fromEntries(loaded) };
	return book;
}
