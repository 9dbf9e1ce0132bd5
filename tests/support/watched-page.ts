// Does a page stay quiet and at home? A test fixture that fails on console errors and requests to other origins.
import { expect, test as base, type Page } from '@playwright/test';

/** A page, and what it did that it should not have done. */
export interface Watch {
	/** Console errors, uncaught errors, requests to other origins, in order. */
	readonly faults: string[];
	/** Faults that match are meant by the test. */
	allow(pattern: RegExp): void;
}

/** `test` with a `watch` that is checked when the test ends. */
export const test = base.extend<{ watch: Watch }>({
	watch: [
		async ({ page, baseURL }, use) => {
			const faults: string[] = [];
			const allowed: RegExp[] = [];
			const home = new URL(baseURL ?? 'http://localhost').origin;
			page.on('console', (message) => {
				if (message.type() === 'error') faults.push(`console: ${message.text()}`);
			});
			page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
			page.on('request', (request) => {
				const { origin, protocol } = new URL(request.url());
				const isOwn = origin === home || protocol === 'data:' || protocol === 'blob:';
				if (!isOwn) faults.push(`foreign request: ${request.url()}`);
			});
			await use({ faults, allow: (pattern) => void allowed.push(pattern) });
			expect(faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault)))).toEqual([]);
		},
		{ auto: true },
	],
});

/** Opens an address and waits until the filters answer. */
export async function openExplore(page: Page, path = '/'): Promise<void> {
	await page.goto(path);
	await expect(page.locator('[data-engine="ready"]')).toBeAttached({ timeout: 40_000 });
	await expect(page.locator('.explore[aria-busy="false"]')).toBeVisible();
}

/** Waits until the plates answer the URL's view. */
export async function waitForAnswer(page: Page): Promise<void> {
	await expect(page.locator('.explore[aria-busy="false"][data-settled="true"]')).toBeVisible({
		timeout: 40_000,
	});
}

export { expect };
