import { readRecords } from '../pair/read-records.server';
import { respondFeed } from '../pair/respond-feed.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** A feed of the newest contacts between any two. */
export const GET: RequestHandler = async () => {
	const { atlas } = await readRecords();
	return respondFeed(atlas.events, { title: 'All contacts', page: '/', path: '/events.atom' });
};
