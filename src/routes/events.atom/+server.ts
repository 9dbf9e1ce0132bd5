import { readRecords } from '../pair/read-records.server';
import { respondFeed } from '../pair/respond-feed.server';
import { isCoreType } from '$lib/model/vocabulary';
import type { RequestHandler } from './$types';

export const prerender = true;

/** A feed of the newest contacts between any two. */
export const GET: RequestHandler = async () => {
	const { details } = await readRecords();
	return respondFeed(
		[...details.values()].filter(({ event }) => isCoreType(event.type)),
		{ title: 'All contacts', page: '/', path: '/events.atom' },
	);
};
