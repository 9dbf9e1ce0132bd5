// Which years of the network deserve a note in the margin, and what does it say?
import { words } from '../../messages/words';
import { describeEdtf } from '../../model/edtf';
import { countInWords } from '../../model/describe-anniversaries';
import { counterpartOf } from '../../model/pair-facts';
import type { NetworkYear } from '../../model/network-history';
import type { CountryCode } from '../../model/vocabulary';

/** A remark on some years. */
export interface NetworkNote {
	from: number;
	to: number;
	text: string;
	/** Foundings that it is about: of two that collide the larger stays. */
	weight: number;
}

/** From so many foundings in a year on, the year is worth a note. */
const BUSY = 7;
const TAIL_FROM = 2000;

function busiestMonth({ established }: NetworkYear): { name: string; count: number } | null {
	const counts = new Array<number>(12).fill(0);
	for (const { established: date } of established) {
		const month = Number(date.slice(5, 7));
		if (month >= 1 && month <= 12) counts[month - 1]!++;
	}
	const count = Math.max(...counts);
	return count * 2 > established.length
		? { name: words().monthLong({ month: counts.indexOf(count) + 1 }), count }
		: null;
}

function describeRun(run: readonly NetworkYear[]): string {
	const [first] = run;
	const last = run.at(-1);
	if (!first || !last) throw new Error('invalid run of years: none');
	const count = run.reduce((sum, { established }) => sum + established.length, 0);
	if (run.length > 1)
		return words().inYearsTo({ count, count2: countInWords(run.length), year: first.year, year2: last.year });
	const month = busiestMonth(first);
	return month
		? words().inOfThemIn({ count, year: first.year, count2: countInWords(month.count), name: month.name })
		: words().countInYear({ count, year: first.year });
}

/** Runs of busy years, and what came since 2000. */
export function writeNotes(
	years: readonly NetworkYear[],
	hub: CountryCode | null,
	nameOf: (code: CountryCode) => string,
): NetworkNote[] {
	const runs: NetworkYear[][] = [];
	for (const year of years) {
		if (year.established.length < BUSY) continue;
		const run = runs.at(-1);
		if (run && run.at(-1)?.year === year.year - 1) run.push(year);
		else runs.push([year]);
	}
	const notes = runs.map((run): NetworkNote => ({
		from: run[0]!.year,
		to: run.at(-1)!.year,
		text: describeRun(run),
		weight: run.reduce((sum, { established }) => sum + established.length, 0),
	}));
	const tail = years.filter(({ year }) => year >= TAIL_FROM).flatMap(({ established }) => established);
	const last = tail.at(-1);
	if (last && years.length > tail.length && !notes.some(({ to }) => to >= TAIL_FROM)) {
		const name =
			hub === null
				? words().listOfTwo({ first: nameOf(last.a), second: nameOf(last.b) })
				: nameOf(counterpartOf(last, hub));
		notes.push({
			from: TAIL_FROM + 8,
			to: Number(last.established.slice(0, 4)),
			text: words().sinceTheLatest({
				count: tail.length,
				tailFrom: TAIL_FROM,
				name,
				date: describeEdtf(last.established, 'long'),
			}),
			weight: tail.length,
		});
	}
	return notes;
}
