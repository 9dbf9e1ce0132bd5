// In which ways does a file of the site not come as it is?
import type { Page, Route } from '@playwright/test';

/** Missing, cut short, or a page of another kind in its place, as hosts give that answer everything. */
export const WAYS = ['missing', 'cut short', 'a page instead'] as const;
export type Way = (typeof WAYS)[number];

/** Answers requests for `pattern` in this way until `page.unroute(pattern)`. */
export async function spoil(page: Page, pattern: string | RegExp, way: Way): Promise<void> {
	await page.route(pattern, (route) => answerSpoilt(route, way));
}

/** Answers one request in this way. */
export async function answerSpoilt(route: Route, way: Way): Promise<void> {
	if (way === 'missing') return route.fulfill({ status: 404, contentType: 'text/plain', body: 'gone' });
	if (way === 'a page instead')
		return route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Welcome</p>' });
	const answer = await route.fetch();
	const body = await answer.body();
	return route.fulfill({
		contentType: answer.headers()['content-type'] ?? '',
		body: body.subarray(0, Math.floor(body.length / 2)),
	});
}

/** Holds requests for `pattern` back until the function that it gives is called. */
export async function hold(page: Page, pattern: string | RegExp): Promise<() => void> {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(pattern, async (route) => {
		await held;
		await route.continue();
	});
	return release;
}
