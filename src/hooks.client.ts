// When does a page come alive? Once its printed form has been painted.
import type { ClientInit } from '@sveltejs/kit';

/** A page that nobody sees is never painted, and comes alive all the same. */
const LATEST_MS = 500;

export const init: ClientInit = () =>
	new Promise((resolve) => {
		setTimeout(resolve, LATEST_MS);
		// A frame's callback comes before its paint, what that asks for later after it.
		requestAnimationFrame(() => setTimeout(resolve));
	});
