// Which stories are there, with every number computed and every step's view answered?
import { readdir, readFile } from 'node:fs/promises';
import { parseAnniversaryView } from '$lib/model/anniversary-view';
import { findBusiest } from '$lib/model/pair-facts';
import { countTold } from '$lib/model/headline';
import { parseStory, type Story, type StoryText } from '$lib/model/parse-story';
import { computeExpression, type StoryFacts } from '$lib/model/story-expression';
import { yearOf } from '$lib/model/network-history';
import { parseView, type View } from '$lib/model/view';
import { shownDays } from '$lib/state/shown-days';
import { pairFactsOf } from '$lib/reference/pair-facts-of';
import { readAtlas, type Atlas } from '../anniversaries/read-atlas.server';
import { readMoment } from '../anniversaries/network-fills';
import { namesIn } from '../name-in.server';
import { readView } from '../embed/v1/read-scope.server';
import { speakDuring } from '../speak-during.server';
import type { StoryPage, StoryStepPage } from './story-page';

const FOLDER = 'data/stories';
/** Events that a step draws one by one. */
const MOST_EVENTS = 400;

/** A step shows nothing: its story is of other data. */
class EmptyStep extends Error {}

let pages: Promise<StoryPage[]> | null = null;

/**
 * All stories that this data can show, in their order; read and computed once. One of other articles is left out, which
 * the build says. Rejects with `file:line: reason` on any fault.
 */
export function readStories(): Promise<StoryPage[]> {
	// Stories are told in English, also while pages in other languages ask for them.
	pages ??= speakDuring('en', () => computeStories(FOLDER, false));
	return pages;
}

/** The story of that name; null where there is none. */
export async function findStory(name: string): Promise<StoryPage | null> {
	return (await readStories()).find((story) => story.name === name) ?? null;
}

/** The stories of a folder. Rejects on any fault; `isStrict` says whether a step that shows nothing is one. */
export async function computeStories(folder: string, isStrict: boolean): Promise<StoryPage[]> {
	const atlas = await readAtlas();
	const files = (await readdir(folder)).filter((name) => name.endsWith('.md') && name !== 'README.md').sort();
	const found = await Promise.all(
		files.map(async (name) => {
			const file = `${folder}/${name}`;
			const { story, problems } = parseStory(file, await readFile(file, 'utf8'));
			if (!story)
				throw new Error(problems.map((one) => `${one.file}:${one.line}: ${one.message}`).join('\n'));
			try {
				return [{ order: story.order, page: await computeStory(file, name.slice(0, -3), story, atlas) }];
			} catch (fault) {
				if (isStrict || !(fault instanceof EmptyStep)) throw fault;
				console.warn(`${fault.message}: this story is left out`);
				return [];
			}
		}),
	);
	return found
		.flat()
		.sort((x, y) => x.order - y.order)
		.map(({ page }) => page);
}

async function computeStory(file: string, name: string, story: Story, atlas: Atlas): Promise<StoryPage> {
	const pairs = pairFactsOf(atlas.reference);
	const hub = findBusiest(pairs) ?? '';
	const facts: StoryFacts = {
		hub,
		pairs: pairs.filter(({ a, b }) => a === hub || b === hub),
		lastYear: Math.max(...pairs.map(({ established }) => yearOf(established))),
		nameOf: namesIn('en', atlas),
		countEvents: null,
	};
	const compute = async ({ line, text }: StoryText, of: StoryFacts): Promise<string> => {
		const parts = text.split(/\[\[(.*?)\]\]/);
		const computed = parts.map((part, index) =>
			index % 2 === 0
				? part
				: computeExpression(part, of).catch((fault: Error) => {
						throw new Error(`${file}:${line}: [[${part}]]: ${fault.message}`);
					}),
		);
		return (await Promise.all(computed)).join('');
	};
	const steps: StoryStepPage[] = [];
	for (const { heading, view, paragraphs } of story.steps) {
		const query = new URLSearchParams(view.text.split('?')[1] ?? '');
		const picture = view.text.startsWith('/anniversaries')
			? drawRelations(query, facts)
			: await drawEvents(parseView(query));
		if (!picture) throw new EmptyStep(`${file}:${view.line}: nothing in the data matches ${view.text}`);
		const countEvents =
			picture.kind === 'relations'
				? null
				: async (narrowed: URLSearchParams) => {
						const both = new URLSearchParams(query);
						for (const [key, value] of narrowed) both.set(key, value);
						const asked = parseView(both);
						const { tally, counts } = await readView(asked, MOST_EVENTS);
						return { contacts: countTold(asked, tally), countries: counts.length };
					};
		const texts = await Promise.all(paragraphs.map((one) => compute(one, { ...facts, countEvents })));
		steps.push({ heading, href: view.text, texts, picture });
	}
	return {
		name,
		title: story.title,
		lead: await compute(story.lead, facts),
		steps,
		questions: await Promise.all(story.questions.map((one) => compute(one, facts))),
	};
}

/** Map and timeline of a view of Explore; null where it shows no event. */
async function drawEvents(view: View): Promise<StoryStepPage['picture'] | null> {
	const answer = await readView(view, MOST_EVENTS);
	if (answer.tally.entries === 0) return null;
	const { dayStart, dayEnd } = shownDays(view, answer.tally.extent, { dayStart: 0, dayEnd: 0 });
	return {
		kind: 'events',
		counts: answer.counts.filter(({ country }) => country !== view.country),
		dyads: answer.dyads,
		events: answer.events,
		total: answer.tally.entries,
		dayStart,
		dayEnd,
		country: view.country,
		partner: view.with,
	};
}

/** The network at the end of the years; null where none were established in them. */
function drawRelations(query: URLSearchParams, facts: StoryFacts): StoryStepPage['picture'] | null {
	const { from, to } = parseAnniversaryView(query);
	if (from === null || to === null) return null;
	const moment = readMoment(facts.pairs, facts.hub, { from, to });
	if (moment.established.length === 0) return null;
	return {
		kind: 'relations',
		from,
		to,
		size: moment.size,
		fills: [...moment.fills],
		established: moment.established,
		hub: facts.hub,
	};
}
