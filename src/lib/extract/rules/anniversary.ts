// Which round birthday of relations or of a partnership does the article mark?
import type { DateMention } from '../annotate/date-mention';
import type { SentenceView } from '../scene';
import { objectAfter, subjectBefore } from './arguments';
import { entityAt, norm } from './cursor';
import { ownersOf } from './owners';
import { report } from './report';
import type { Rule } from './rule';

const WORD_NUMBERS: Readonly<Record<string, number>> = {
	first: 1,
	second: 2,
	third: 3,
	fourth: 4,
	fifth: 5,
	sixth: 6,
	seventh: 7,
	eighth: 8,
	ninth: 9,
	tenth: 10,
	fifteenth: 15,
	twentieth: 20,
	thirtieth: 30,
	fortieth: 40,
	fiftieth: 50,
	sixtieth: 60,
	seventieth: 70,
	eightieth: 80,
	ninetieth: 90,
	hundredth: 100,
	'twenty-fifth': 25,
	ten: 10,
	twenty: 20,
	thirty: 30,
	forty: 40,
	fifty: 50,
	sixty: 60,
	seventy: 70,
	centenary: 100,
};

function ordinalBefore(view: SentenceView, at: number): number | null {
	for (let next = at - 1; next >= view.from && at - next < 5; next--) {
		const word = norm(view, next);
		const number = /^(\d{1,3})$/.exec(word);
		if (number && ['st', 'nd', 'rd', 'th', '-'].includes(norm(view, next + 1))) return Number(number[1]);
		const tied = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word);
		if (tied) return Number(tied[1]);
		if (WORD_NUMBERS[word] !== undefined) return WORD_NUMBERS[word]!;
	}
	return null;
}

const LEVELS = new Set(
	'comprehensive strategic cooperative cooperation partnership of coordination global traditional allied all-round enduring special all-weather privileged and mutual friendly innovative'.split(
		' ',
	),
);

/** How far behind the noun its "of" may stand. */
const OF_REACH = 8;
/** Documents and others whose birthday is not that of relations. */
const NOT_RELATIONS =
	/^(?:treaty|treaties|agreements?|accords?|pact|peace|program(?:me)?|declaration|which|who|where|defen[cs]e|council)$/;

/** `relations`, a partnership's name, or null where it is the birthday of something else. */
function whatOf(view: SentenceView, at: number): { of: string; to: number } | null {
	let isOf = false;
	for (let next = at + 1; next < Math.min(view.to, at + 26); next++) {
		const word = norm(view, next);
		if (word === 'of' || word === 'since') isOf = true;
		if (NOT_RELATIONS.test(word) || (!isOf && next > at + OF_REACH)) return null;
		if (word === 'partnership' && /^program/.test(norm(view, next + 1))) return null;
		if (word === 'partnership') {
			let from = next;
			while (from > at + 1 && LEVELS.has(norm(view, from - 1)) && norm(view, from - 1) !== 'of') from--;
			let to = next + 1;
			if (norm(view, to) === 'of' && LEVELS.has(norm(view, to + 1))) to += 2;
			const { text, tokens } = view.scene;
			return { of: text.slice(tokens[from]!.start, tokens[to - 1]!.end).toLowerCase(), to };
		}
		if ((word === 'relations' || word === 'ties' || word === 'relationship') && isOf)
			return { of: 'relations', to: next + 1 };
		if (word === ';' || word === '.' || (word === ',' && next > at + 14)) return null;
		if (
			[
				'founding',
				'birth',
				'independence',
				'victory',
				'death',
				'republic',
				'liberation',
				'war',
				'revolution',
				'end',
				'invasion',
			].includes(word)
		)
			return null;
	}
	return null;
}

const YEAR = /^(?:19|20)\d\d$/;

function mentionYear({ scene }: SentenceView, at: number): DateMention {
	const { start, end, norm: edtf } = scene.tokens[at]!;
	return {
		start,
		end,
		edtf,
		basis: 'explicit',
		rule: 'date/bare-year',
		sameDay: false,
		weak: false,
		tense: 'unknown',
	};
}

/** "2022 is the 30th anniversary": a year that stands as a subject, or one that is looked back on. */
function bareYear(view: SentenceView, at: number): DateMention | null {
	for (let next = at - 1; next >= view.from && at - next < 16; next--) {
		if (!YEAR.test(norm(view, next))) continue;
		const isSubject = at - next < 12 && /^(?:is|was|had|marks|marked|will|has)$/.test(norm(view, next + 1));
		const isLookedBackOn = /^(?:on|at|upon)$/.test(norm(view, next - 1)) && norm(view, next - 2) === 'back';
		if (isSubject || isLookedBackOn) return mentionYear(view, next);
	}
	return yearOfSentenceBefore(view, at);
}

/** "2023 was a good year. … marking the 15th anniversary": what marks it takes the year that was being told of. */
function yearOfSentenceBefore(view: SentenceView, at: number): DateMention | null {
	const before = view.scene.sentences[view.index - 1];
	if (!before || view.dates.some(({ weak }) => !weak)) return null;
	const isMarking = [2, 3, 4, 5].some(
		(back) => at - back >= view.from && norm(view, at - back) === 'marking',
	);
	if (!isMarking) return null;
	for (let next = before.from; next < before.to - 1; next++)
		if (YEAR.test(norm(before, next)) && norm(before, next + 1) === 'was') return mentionYear(before, next);
	return null;
}

const ordinal: Rule = {
	id: 'anniversary/ordinal',
	sample: 'This year marks the 40th anniversary of diplomatic relations between Fiji and Oman.',
	triggers: ['anniversary', 'anniversaries', 'birthday', 'jubilee'],
	read(view, at, discourse, sink) {
		const n = ordinalBefore(view, at);
		if (n === null) return;
		const what = whatOf(view, at);
		const isOwn = what === null && /^(?:diplomatic|relations|ties)$/.test(norm(view, at - 1));
		if (!what && !isOwn) return;
		const of = what?.of ?? 'relations';
		const pairs = view.entities.filter((entity) => entity.kind === 'pair' && entity.countries.length === 2);
		const near = pairs.find((entity) => entity.from > at && entity.from < (what?.to ?? at) + 4) ?? pairs[0];
		const between = discourse.resolve(view, objectAfter(view, at, new Set(['between']), 30));
		let a = between;
		let b: typeof a = [];
		if (ownersOf(between).length !== 2 && near) [a, b] = [near.parties.slice(0, 1), near.parties.slice(1)];
		if (ownersOf([...a, ...b]).length !== 2) {
			const partner = discourse.resolve(view, objectAfter(view, at, new Set(['with']), 24));
			const home = discourse.scene.home;
			const pool = [
				...(discourse.focus ? [discourse.focus] : []),
				...(home ? [{ ...home, actor: null, role: null, capacity: null }] : []),
				...discourse.sides,
			];
			if (ownersOf(partner).length === 1) {
				a = pool.filter((party) => !ownersOf(partner).includes(ownersOf([party])[0] ?? '')).slice(0, 1);
				b = partner;
			} else {
				a = discourse.sides;
				b = [];
			}
		}
		if (ownersOf([...a, ...b]).length !== 2) {
			sink.drop(view, at, at + 1, 'anniversary/ordinal', 'one-sided');
			return;
		}
		const strip = (parties: typeof a) =>
			parties.map((party) => ({ ...party, actor: null, role: null, capacity: null }));
		report(
			{
				type: 'anniversary',
				rule: 'anniversary/ordinal',
				view,
				from: at - 1,
				to: at + 1,
				anniversary: { n, of, year: 0 },
				date: bareYear(view, at),
				isAside: true,
				channel: 'state',
			},
			{ status: 'occurred' },
			strip(a),
			strip(b),
			false,
			discourse,
			sink,
		);
	},
};

const years: Rule = {
	id: 'anniversary/years',
	sample: 'Chile and Nauru celebrate 50 years of diplomatic relations in 2025.',
	triggers: ['years'],
	read(view, at, discourse, sink) {
		const count = norm(view, at - 1);
		const n = /^\d{1,3}$/.test(count) ? Number(count) : (WORD_NUMBERS[count] ?? null);
		if (n === null || n < 5) return;
		if (norm(view, at + 1) !== 'of' && norm(view, at + 1) !== 'since') return;
		const what = whatOf(view, at);
		if (!what || what.to - at > 9) return;
		let verb = -1;
		for (let next = at - 2; next >= view.from && at - next < 10; next--)
			if (/^(?:mark|celebrat|commemorat)/.test(norm(view, next))) verb = next;
		if (verb < 0) return;
		const pair = view.entities.find((entity) => entity.kind === 'pair');
		const between = discourse.resolve(view, objectAfter(view, at, new Set(['between']), 24));
		const subject = discourse.resolve(view, subjectBefore(view, verb));
		const sides = [between, pair?.parties ?? [], subject, discourse.sides].find(
			(parties) => ownersOf(parties).length === 2,
		);
		if (!sides) return;
		const bare = sides.map((party) => ({ ...party, actor: null, role: null, capacity: null }));
		report(
			{
				type: 'anniversary',
				rule: 'anniversary/years',
				view,
				from: verb,
				to: at + 1,
				anniversary: { n, of: what.of, year: 0 },
				isAside: true,
				channel: 'state',
			},
			{ status: 'occurred' },
			bare,
			[],
			false,
			discourse,
			sink,
		);
	},
};

/** Anniversaries. */
export const ANNIVERSARY_RULES: readonly Rule[] = [ordinal, years];
void entityAt;
