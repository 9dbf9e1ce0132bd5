import { describeEdtf, formatDay } from '$lib/model/edtf';
import { readAtlas } from '../../anniversaries/read-atlas.server';
import { respondCard } from '../draw-card.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The card of every page without one of its own. */
export const GET: RequestHandler = async () => {
	const { manifest, events } = await readAtlas();
	const { span, counts } = manifest;
	const period = span
		? `, ${describeEdtf(formatDay(span.dayStart))} to ${describeEdtf(formatDay(span.dayEnd))}`
		: '';
	return respondCard({
		title: 'An atlas of diplomatic contacts',
		line: `${counts.contacts} contacts told by ${counts.articles} articles${period}`,
		events,
	});
};
