import { error, json } from '@sveltejs/kit';
import { LANGUAGES } from '$lib/messages/languages';
import { speakDuring } from '../../speak-during.server';
import { readMarks } from '../read-marks.server';
import { readToldName, toldName } from '../told-name';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = async () =>
	[...(await readMarks()).byYear.keys()].flatMap((year) =>
		LANGUAGES.map((language) => ({ told: toldName(language, year) })),
	);

/** What the articles tell of a year's anniversaries, where the page does not carry all years. */
export const GET: RequestHandler = async ({ params }) => {
	const asked = readToldName(params.told);
	if (asked === null) error(404, 'a language and a year, as in en-2019');
	const { byYear } = await speakDuring(asked.language, readMarks);
	return json(byYear.get(asked.year) ?? []);
};
