// When does a page come alive? Once its printed form has been painted, and the words of its language are there.
import type { ClientInit } from '@sveltejs/kit';
import { base } from '$app/paths';
import { followPage } from '$lib/messages/book';
import { readLanguagePath } from '$lib/messages/language-path';

/** A page that nobody sees is never painted, and comes alive all the same. */
const LATEST_MS = 500;

const painted = new Promise<void>((resolve) => {
	setTimeout(resolve, LATEST_MS);
	// A frame's callback comes before its paint, what that asks for later after it.
	requestAnimationFrame(() => setTimeout(resolve));
});

/** Explore waits for its own words only: the others come at rest. */
async function openWords(): Promise<void> {
	const { language, path } = readLanguagePath(location.pathname.slice(base.length));
	if (language === 'en') return;
	// The page of what is missing is printed in English.
	document.documentElement.lang = language;
	const { frenchSoFar, loadRooms, ROOMS } = await import('$lib/messages/load-rooms');
	await loadRooms(path === '/' ? ['chart', 'explore', 'ui'] : ROOMS);
	followPage(frenchSoFar);
}

export const init: ClientInit = async () => {
	await Promise.all([painted, openWords()]);
};
