// Which dates does an article name, and what do they mean?
import type { Article } from '../../model/article';
import type { DayUtc } from '../../model/edtf';
import { spanOf } from './span-of';
import type { Sentence } from '../segment/sentences';
import { anchorOf, edtfSpan, weekdayOfDay } from './date-arithmetic';
import { indexCues, nextCue } from './date-cues';
import type { DateAnchor, DateContext, DateMention } from './date-mention';
import { DATE_RULES } from './date-rules';
import { findTenseCues, tenseAt, type TenseCue } from './date-tense';
import { countOf } from './date-words';
import type { DocumentDate, DocumentDateBasis } from './document-date';

const CUES = indexCues(DATE_RULES);
/** What turns a day into one that only bounds or names something else. */
const WEAK_BEFORE =
	/\b(?:since|until|till|by|before|prior to|no later than|as of|effective|dated|born)(?: on)? $/i;
/** "the agreements reached by the leaders of 9 November 2020": the date names the document. */
const DATE_OF_PAPER =
	/\b(?:agreements?|statements?|accords?|declarations?|treat(?:y|ies)|protocols?|resolutions?|decrees?|memorand\w+|understandings?)\b[^.;]{0,60}\b(?:of|from|dated) $/i;
const PAPER_REACH = 110;
const NEXT_IN_LIST = /^,? (?:and )?$/;
const WEAK_AFTER =
	/^(?:['’]s)? (?:Movement|Revolution|Uprising|attacks?|massacre|incident|Incident|coup|movement|terrorist|earthquake)/;
/** "since last month's call" dates the call. */
const OF_ACT: ReadonlySet<string> = new Set(['date/year-of-act', 'date/today-of-act', 'date/month-of-act']);
/** "since 15 May 2020, when they signed it" dates the signing. */
const WHEN_AFTER = /^,? when\b/;
const NO_TODAY_BEFORE = /\b(?:world|world of|society|China|USA|Today|generation|era) $/i;
const NO_WEEKDAY_BEFORE = /\b(?:Bloody|Black|Good|Palm|Easter|Cyber|Holy|Ash|Super) $/;
const SPAN_BEFORE = /\b(?:begin(?:s|ning)?|start(?:s|ing|ed)?|from|commencing|began)(?: on| from)? $/;
/** "begins a three-day visit to Kenya on". */
const BEGUN =
	/\b(?:begins?|began|beginning|starts?|started|starting|kick(?:s|ed) off|embark(?:s|ed)? on) (?:an?|his|her|their) (?:[a-z]+, )?(?:[a-z]+ )?(?:\d{1,2}|[a-z]+)-day [^,;.]{0,80}$/;
const LONGEST_BEGINNING = 140;
const DAYS_OF_VISIT = /\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)-day\b/gi;
const DAYS_AHEAD = /-day\b/i;
const LOOK_BACK = 24;
const LOOK_AHEAD = 24;
const LONGEST_DATE = 60;
/** "in 2019, from March 1 to 3". */
const STATED_YEAR_REACH = 12;
const FIRM_BASES: ReadonlySet<DocumentDateBasis> = new Set(['stated', 'dateline']);

/** "a two-day visit beginning Tuesday": the days that the count of days gives. */
function widenToSpan(text: string, sentence: Sentence, mention: DateMention): void {
	const span = spanOf(mention.edtf);
	if (!span || span.precision !== 'day') return;
	const before = text.slice(sentence.start, mention.start);
	if (!DAYS_AHEAD.test(before)) return;
	if (!SPAN_BEFORE.test(before.slice(-LOOK_BACK)) && !BEGUN.test(before.slice(-LONGEST_BEGINNING))) return;
	const count = countOf([...before.matchAll(DAYS_OF_VISIT)].at(-1)?.[1] ?? '');
	if (count === null || count < 2) return;
	mention.edtf = edtfSpan(span.dayStart, span.dayStart + count - 1);
	mention.rule = 'date/count-of-days';
}

function isVetoed(rule: string, before: string): boolean {
	if (rule === 'date/today') return NO_TODAY_BEFORE.test(before);
	return rule === 'date/weekday' && NO_WEEKDAY_BEFORE.test(before);
}

/**
 * The dates of an article in the order of the text. A dateline dates what follows it; elsewhere the document's date
 * does. Dates that cannot be known (a weekday in an undated text) are left out.
 */
export function findDates(
	article: Pick<Article, 'text'>,
	sentences: readonly Sentence[],
	documentDate: Pick<DocumentDate, 'edtf' | 'basis'> | null,
): DateMention[] {
	const { text } = article;
	const mentions: DateMention[] = [];
	const reportAnchor: DateAnchor | null =
		documentDate && anchorOf(documentDate.edtf, FIRM_BASES.has(documentDate.basis));
	let anchor = reportAnchor;
	let lastDay: DayUtc | null = null;
	let lastMonth: string | null = null;
	const weekdays = new Map<number, DayUtc>();
	for (const sentence of sentences) {
		const { start, end, kind } = sentence;
		let cues: TenseCue[] | null = null;
		let statedYear: { year: number; end: number } | null = null;
		let paperEnd = -1;
		let next = start;
		for (let cue = nextCue(text, next, end, CUES); cue; cue = nextCue(text, next, end, CUES)) {
			const { at, rules } = cue;
			next = at + 1;
			for (const rule of rules) {
				rule.pattern.lastIndex = at;
				const match = rule.pattern.exec(text);
				if (!match) continue;
				const stop = at + match[0].length;
				if (stop > end || match[0].length > LONGEST_DATE) continue;
				const before = text.slice(Math.max(start, at - LOOK_BACK), at);
				if (isVetoed(rule.id, before)) continue;
				cues ??= findTenseCues(text.slice(start, end));
				const context: DateContext = {
					anchor: kind === 'dateline' ? reportAnchor : anchor,
					tense: kind === 'dateline' ? 'unknown' : tenseAt(cues, at - start),
					lastDay,
					lastMonth,
					statedYear: statedYear && at - statedYear.end <= STATED_YEAR_REACH ? statedYear.year : null,
					weekdays,
				};
				const reading = rule.read(match, context);
				if (!reading) continue;
				const isOfPaper =
					DATE_OF_PAPER.test(text.slice(Math.max(start, at - PAPER_REACH), at)) ||
					(paperEnd >= 0 && NEXT_IN_LIST.test(text.slice(paperEnd, at)));
				if (isOfPaper) paperEnd = stop;
				const weak =
					reading.weak === true ||
					kind === 'dateline' ||
					isOfPaper ||
					(!OF_ACT.has(rule.id) &&
						WEAK_BEFORE.test(before) &&
						!WHEN_AFTER.test(text.slice(stop, stop + LOOK_AHEAD))) ||
					WEAK_AFTER.test(text.slice(stop, Math.min(end, stop + LOOK_AHEAD)));
				const mention: DateMention = {
					start: at,
					end: stop,
					edtf: reading.edtf,
					basis: kind === 'dateline' && reading.basis !== 'explicit' ? 'relative' : reading.basis,
					rule: kind === 'dateline' ? rule.id.replace('date/', 'dateline/') : rule.id,
					sameDay: reading.sameDay === true,
					weak,
					tense: context.tense,
				};
				widenToSpan(text, sentence, mention);
				mentions.push(mention);
				const day = spanOf(mention.edtf);
				if (kind === 'dateline' && day?.precision === 'day') anchor = anchorOf(mention.edtf);
				else if (day?.precision === 'day' && !weak) lastDay = day.dayStart;
				if (day && kind !== 'dateline' && (day.precision === 'day' || day.precision === 'month'))
					lastMonth = mention.edtf.slice(0, 7);
				if (rule.id === 'date/weekday' && day) weekdays.set(weekdayOfDay(day.dayStart), day.dayStart);
				if (rule.id === 'date/in-year' && !weak) statedYear = { year: Number(reading.edtf), end: stop };
				next = stop;
				break;
			}
		}
	}
	return mentions;
}
