// How does a browser test read another site than the one that all tests read?
import { rm } from 'node:fs/promises';
import { serveSite } from '../../scripts/serve-site.mjs';
import { test } from './watched-page';

/** A site that was made for some tests. */
export interface MadeSite {
	/** What is served. */
	directory: string;
	/** What is removed when the tests are through. */
	root: string;
}

/** Makes a site before the tests of a file, serves it, and removes it after them; the function gives its address. */
export function useSite(make: () => MadeSite | Promise<MadeSite>): () => string {
	let address = '';
	let made: MadeSite | null = null;
	let close = async () => {};
	test.beforeAll(async () => {
		made = await make();
		const site = await serveSite({ directory: made.directory, port: 0 });
		address = `http://127.0.0.1:${site.port}`;
		close = site.close;
	});
	test.afterAll(async () => {
		await close();
		if (made) await rm(made.root, { recursive: true, force: true });
	});
	test.beforeEach(({ watch }) => {
		// This site stands beside the one that all other tests read.
		watch.allow(/^foreign request: http:\/\/127\.0\.0\.1:/);
	});
	return () => address;
}
