// What does `[[…]]` in a story mean? Numbers and names that the build computes, so that no text can go stale.
import { figure } from '../messages/words';
import { describeEdtf } from './edtf';
import { joinNames } from './describe-anniversaries';
import { traceNetwork, yearOf } from './network-history';
import { counterpartOf, type PairFacts } from './pair-facts';
import type { CountryCode } from './vocabulary';

/** What expressions are computed from. */
export interface StoryFacts {
	/** Relations of {@link hub}. */
	pairs: readonly PairFacts[];
	hub: CountryCode;
	/** Last year of the table's network. */
	lastYear: number;
	nameOf: (code: CountryCode) => string;
	/** Counts under the step's view, narrowed by `key=value` pairs in the syntax of Explore's address; null where the step shows relations. */
	countEvents: ((narrowed: URLSearchParams) => Promise<{ contacts: number; countries: number }>) | null;
}

const MOST_NAMES = 20;

function yearsOf(text: string | undefined): { from: number; to: number } {
	const parts = /^(\d{4})(?:\/(\d{4}))?$/.exec(text ?? '');
	if (!parts) throw new Error(`invalid years: ${text ?? 'none'}`);
	return { from: Number(parts[1]), to: Number(parts[2] ?? parts[1]) };
}

function establishedIn(years: string | undefined, { pairs }: StoryFacts): PairFacts[] {
	const { from, to } = yearsOf(years);
	return pairs
		.filter(({ established }) => yearOf(established) >= from && yearOf(established) <= to)
		.sort((x, y) => (x.established < y.established ? -1 : 1));
}

async function countEvents(words: readonly string[], facts: StoryFacts) {
	if (!facts.countEvents) throw new Error('the step shows no events');
	const narrowed = new URLSearchParams();
	for (const word of words) {
		const [key, value] = word.split('=');
		if (!key || !value) throw new Error(`invalid filter: ${word}`);
		narrowed.set(key, value);
	}
	return facts.countEvents(narrowed);
}

/** Computes one expression, the text between the brackets. Rejects with its reason where it means nothing. */
export async function computeExpression(text: string, facts: StoryFacts): Promise<string> {
	const [name, ...words] = text.trim().split(/\s+/);
	const { nameOf, hub, pairs, lastYear } = facts;
	if (name === 'contacts') return figure((await countEvents(words, facts)).contacts);
	if (name === 'countries') return figure((await countEvents(words, facts)).countries);
	if (name === 'established') return String(establishedIn(words[0], facts).length);
	if (name === 'names') {
		const found = establishedIn(words[0], facts);
		if (found.length === 0 || found.length > MOST_NAMES) throw new Error(`${found.length} names`);
		return joinNames(found.map((pair) => nameOf(counterpartOf(pair, hub))));
	}
	if (name === 'relations') {
		const { to } = yearsOf(words[0]);
		return String(traceNetwork(pairs, Math.max(to, lastYear)).find(({ year }) => year === to)?.size ?? 0);
	}
	if (name === 'interrupted' || name === 'resumed') {
		const { from, to } = yearsOf(words[0]);
		const years = traceNetwork(pairs, Math.max(to, lastYear)).filter(
			({ year }) => year >= from && year <= to,
		);
		return String(
			years.reduce((sum, year) => sum + (name === 'resumed' ? year.resumed : year.broken).length, 0),
		);
	}
	if (name === 'since') {
		const pair = pairs.find(({ a, b }) => a === words[0] || b === words[0]);
		if (!pair) throw new Error(`no relations in the table: ${words[0] ?? 'none'}`);
		return describeEdtf(pair.established, 'long');
	}
	throw new Error(`unknown expression: ${name ?? ''}`);
}
