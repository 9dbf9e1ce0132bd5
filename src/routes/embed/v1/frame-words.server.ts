// Which words does the script inside an embed say, beside those that stand in its document?
import { embedWords } from '$lib/messages/embed-words';
import { writeIn } from '$lib/messages/write-in';
import type { Language } from '$lib/messages/languages';
import { words } from '$lib/messages/words';
import { CHANNELS, CORE_TYPES } from '$lib/model/vocabulary';

/** Words of the script; `{…}` in them is filled in there. */
export interface FrameWords {
	months: string[];
	/** The first of a month, which some languages write in their own way. */
	first: string;
	read: string;
	shown: string;
	who: string;
	rows: Record<string, string>;
	channels: Record<string, string>;
	channel: string;
	types: Record<string, string>;
	from: string;
	to: string;
}

const hole = (name: string) => `{${name}}`;

/** The words in a language; counts are filled in by plural form. */
export function writeFrameWords(language: Language): FrameWords {
	const rules = new Intl.PluralRules(language);
	return writeIn(language, () => {
		const own = embedWords();
		const named = <Key extends string>(keys: readonly Key[], name: (key: Key) => string) =>
			Object.fromEntries(keys.map((key) => [key, name(key)]));
		return {
			months: Array.from({ length: 12 }, (_, index) => words().monthShort({ month: index + 1 })),
			first: words().dayOfMonth({ day: 1 }),
			read: own.read({ date: hole('date') }),
			shown: own.shownOf({ shown: hole('shown'), total: hole('total') }),
			who: words().whoIsToldOf({ who: hole('who') }),
			rows: Object.fromEntries(
				[1, 2].map((rows) => [
					rules.select(rows),
					own.tableRows({ rows }).replace(String(rows), hole('rows')),
				]),
			),
			channels: named(CHANNELS, (channel) => own.channelWord({ channel })),
			channel: own.channelsShown({ channels: hole('channels') }),
			types: named(CORE_TYPES, (type) => words().typeName({ type })),
			from: own.fromDate({ date: hole('date') }),
			to: own.toDate({ date: hole('date') }),
		};
	});
}
