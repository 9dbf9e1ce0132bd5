// How does a person read in a terminal what the extractor made of an article?
import type { ExplainedArticle, ExplainedRecord, MarkKind, TextRun } from '../../src/lib/model/explained';

const LONGEST_QUOTE = 70;
/** SGR codes: bold for what set off a record, colours for the rest. */
const COLOURS: Record<MarkKind, string> = {
	trigger: '1;4',
	date: '33',
	actor: '36',
	country: '35',
	organisation: '34',
};

const quote = (words: string) =>
	`“${words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words}”`;

/** Numbers of the records that a run gave a field to, and × where it set off a candidate that was dropped. */
function noteOf({ givesTo, drops }: TextRun): string {
	return [...givesTo.map((index) => `${index + 1}`), ...(drops.length > 0 ? ['×'] : [])].join(',');
}

/** `[Monday date 1]` without colours; with them the words in colour and the numbers behind. */
function printRun(run: TextRun, isColoured: boolean): string {
	const { kind, text } = run;
	if (kind === null || text.trim() === '') return text;
	const note = noteOf(run);
	if (!isColoured) return `[${text} ${kind}${note ? ` ${note}` : ''}]`;
	return `\u001b[${COLOURS[kind]}m${text}\u001b[0m${note ? `\u001b[2m(${note})\u001b[0m` : ''}`;
}

function headOf({ title, mention }: ExplainedRecord): string {
	const { type, date, dateBasis, status, channel, countries, organisations, rule } = mention;
	const parties = [...countries, ...organisations].join('-') || 'no party';
	return `${title}: ${type} ${date} (${dateBasis}, ${status}, ${channel}) ${parties} by ${rule}`;
}

/** The article with its marks, then the records with the words and the rule of each field, then what was left out and why. */
export function formatExplained(
	{ id, title, published, publishedRule, runs, records, dropped }: ExplainedArticle,
	isColoured: boolean,
): string {
	const lines = [`== ${id}${title === null ? '' : `: ${title}`}`];
	lines.push(
		published === null ? 'no date of its own' : `dated ${published} by ${publishedRule ?? 'its file'}`,
	);
	lines.push(
		'',
		...runs
			.map((run) => printRun(run, isColoured))
			.join('')
			.trim()
			.split('\n'),
	);
	records.forEach((record, index) => {
		lines.push('', `${index + 1}. ${headOf(record)}`);
		for (const { side, actor, role, country, organisation } of record.mention.participants) {
			const parts = [actor, role, country ?? organisation].filter((part) => part !== null);
			lines.push(`   ${side}: ${parts.join(', ')}`);
		}
		for (const { field, words, rule } of record.grounds)
			lines.push(`   ${field} ← ${words === '' ? 'the file' : quote(words)} ${rule}`);
	});
	if (records.length === 0) lines.push('', 'no event');
	if (dropped.length > 0) lines.push('', 'left out:');
	for (const { line, text, rule, reason, why } of dropped)
		lines.push(`   line ${line}: ${quote(text)} ${rule}: ${reason}. ${why}`);
	return `${lines.join('\n')}\n\n`;
}
