import { findMarks } from '$lib/model/anniversary-marks';
import { countNamed, type RelationsData } from '$lib/model/relations-data';
import { pairFactsOf } from '$lib/reference/pair-facts-of';
import { readAtlas } from '../anniversaries/read-atlas.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What Explore fetches when a reader asks for relations: it is no part of the first view. */
export const GET: RequestHandler = async () => {
	const { reference, events } = await readAtlas();
	const pairs = pairFactsOf(reference);
	const data: RelationsData = {
		pairs,
		without: reference.noRelations.map(({ a, b }) => ({ a, b })),
		named: countNamed(findMarks(pairs, events)),
		rows: reference.relations.map(({ a, b, kind, start, name, source }) => ({
			a,
			b,
			kind,
			start,
			name,
			source,
		})),
	};
	return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } });
};
