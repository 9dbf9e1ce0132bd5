// How are made-up events spread over countries, days, types and channels?
import { draw, listOf, pick, rank, type SyntheticPlan, type Weights } from './draw-sql';

/** From January 2000 to December 2025. */
const FIRST_DAY = "DATE '2000-01-01'";
const DAYS = 9497;

const TYPES: Weights = [
	['meeting', 33],
	['visit', 16],
	['call', 10],
	['message', 9],
	['agreement', 8],
	['summit', 7],
	['exchange', 4],
	['anniversary', 1.5],
	['relations', 0.5],
	['statement', 7],
	['transition', 1],
	['military', 2],
	['resolution', 0.7],
	['office', 0.3],
];
const CHANNELS: Weights = [
	['state', 84],
	['party', 7],
	['people', 9],
];
const STATUSES: Weights = [
	['occurred', 90],
	['planned', 8.5],
	['cancelled', 1.5],
];
const PRECISIONS: Weights = [
	['day', 80],
	['interval', 8],
	['month', 8],
	['season', 1],
	['year', 3],
];
const BASES: Weights = [
	['explicit', 60],
	['relative', 35],
	['publication', 5],
];

/** Ids that look random and are each of their own: the multiplier is odd, so no two numbers meet. */
const ID = "printf('%08x', (i * 2654435761) % 4294967296)";

/** In a visit or message one country, drawn by the event, is the sender: the others are no pairs (`CHN>NOR`). */
const SENDER = '(1 + hash(i) % len(countries))';
const PAIRS = `flatten(list_transform(range(1, len(countries) + 1), lambda p :
	list_filter(list_transform(range(p + 1, len(countries) + 1), lambda q :
		CASE WHEN type NOT IN ('visit', 'message') THEN countries[p] || '-' || countries[q]
			WHEN ${SENDER} = p THEN countries[p] || '>' || countries[q]
			WHEN ${SENDER} = q THEN countries[p] || '<' || countries[q] END), lambda x : x IS NOT NULL)))`;

/** Most have two countries (89 in 100), some one, some three to eight; which ones follows Zipf's law. */
function ranksOf(plan: SyntheticPlan): string {
	const { length } = plan.codes;
	return `CASE WHEN size < 0.06 THEN [lead]
		WHEN size < 0.95 THEN [lead, other + (other >= lead)::INTEGER]
		ELSE list_distinct([lead] || list_transform(range(2 + (size * 1000)::INTEGER % 6),
			lambda k : ${rank(draw(plan, 'more', 'i * 8 + k'), length)})) END`;
}

/**
 * Fills table `events`, sorted by date as the product's build sorts it. More happens in later years and on working
 * days; one date in five is less exact than a day.
 */
export function eventsSql(plan: SyntheticPlan): string {
	return `INSERT INTO target.events
		WITH drawn AS (
			SELECT i, ${FIRST_DAY} + floor(${DAYS} * pow(${draw(plan, 'day')}, 0.7))::INTEGER AS any_day,
				${pick(draw(plan, 'type'), TYPES)} AS type, ${pick(draw(plan, 'channel'), CHANNELS)} AS channel,
				${pick(draw(plan, 'status'), STATUSES)} AS status, ${pick(draw(plan, 'basis'), BASES)} AS basis,
				${pick(draw(plan, 'precision'), PRECISIONS)} AS precision, ${draw(plan, 'size')} AS size,
				${rank(draw(plan, 'lead'), plan.codes.length)} AS lead,
				${rank(draw(plan, 'other'), plan.codes.length - 1)} AS other
			FROM range(${plan.events}) AS r(i)
		), placed AS (
			SELECT *, any_day - CASE WHEN isodow(any_day) > 5 AND i % 3 > 0 THEN 3 ELSE 0 END AS day,
				list_sort(list_transform(${ranksOf(plan)}, lambda r : ${listOf(plan.codes)}[r])) AS countries
			FROM drawn
		), begun AS (
			SELECT *, CASE precision WHEN 'month' THEN date_trunc('month', day)::DATE
				WHEN 'season' THEN (date_trunc('quarter', day) + INTERVAL 2 MONTH)::DATE
				WHEN 'year' THEN date_trunc('year', day)::DATE ELSE day END AS date_start
			FROM placed
		), named AS (
			SELECT *, CASE precision WHEN 'interval' THEN date_start + 1 + (i % 4)::INTEGER
				WHEN 'month' THEN last_day(date_start)
				WHEN 'season' THEN last_day(date_start + INTERVAL 2 MONTH)
				WHEN 'year' THEN last_day(date_start + INTERVAL 11 MONTH) ELSE date_start END AS date_end,
				upper(type[1]) || type[2:] || ': ' || array_to_string(countries, ', ') AS title,
				'Minister ' || (i % 997) AS actor
			FROM begun
		)
		SELECT ${ID} AS id, type, status, channel,
			CASE precision WHEN 'interval' THEN date_start || '/' || date_end
				WHEN 'month' THEN strftime(date_start, '%Y-%m')
				WHEN 'season' THEN year(date_start) || '-' || (20 + month(date_start) // 3)
				WHEN 'year' THEN strftime(date_start, '%Y') ELSE date_start::VARCHAR END
				|| CASE WHEN i % 100 = 0 THEN '~' ELSE '' END,
			date_start, date_end, precision, i % 100 = 0, basis, title, countries,
			CASE WHEN len(countries) = 2 THEN [] ELSE ['UN'] END, [actor], ${PAIRS}, ['Agency ' || i % 23], NULL,
			CASE WHEN i % 5 < 3 THEN countries[1] END, NULL, NULL, CASE type WHEN 'message' THEN 'greeting' END,
			CASE type WHEN 'anniversary' THEN 5 * (1 + i % 15) END,
			CASE type WHEN 'anniversary' THEN 'relations' END,
			CASE type WHEN 'anniversary' THEN year(date_start) - 5 * (1 + i % 15) END,
			0.9, 1, type NOT IN ('statement', 'transition', 'military', 'resolution', 'office'),
			lower(title || ' ' || actor)
		FROM named ORDER BY date_start, date_end, id`;
}
