// What would each choice of each filter show, all other filters kept?
import type { View } from '../../model/view';
import type { Choice, FilterChoices } from '../../model/view-rows';
import type { Channel, CountryCode, EventType, Status } from '../../model/vocabulary';
import type { Database } from '../database';
import { runSql, sql, type Sql } from '../sql';
import { whereView, type Filter } from '../where';

const BY_COUNTRY = sql`unnest(e.countries)`;

/** Counts for all filter fields; a country's own are counted without the pair, its partners' within the country. */
export async function countChoices(database: Database, view: View): Promise<FilterChoices> {
	const count = <T extends string>(value: Sql, without: readonly Filter[]) =>
		countBy<T>(database, view, value, without);
	const [countries, partners, types, channels, statuses, publishers] = await Promise.all([
		count<CountryCode>(BY_COUNTRY, ['country', 'with']),
		view.country === null ? [] : count<CountryCode>(BY_COUNTRY, ['with']),
		count<EventType>(sql`e.type`, ['types']),
		count<Channel>(sql`e.channel`, ['channels']),
		count<Status>(sql`e.status`, ['statuses']),
		count(sql`unnest(e.publishers)`, ['publisher']),
	]);
	return {
		countries,
		partners: partners.filter((choice) => choice.value !== view.country),
		types,
		channels,
		statuses,
		publishers,
	};
}

function countBy<T extends string>(
	database: Database,
	view: View,
	value: Sql,
	without: readonly Filter[],
): Promise<Choice<T>[]> {
	return runSql<Choice<T>>(
		database,
		sql`SELECT value, count(*)::INTEGER AS count
			FROM (SELECT ${value} AS value FROM events AS e WHERE ${whereView(view, without)})
			GROUP BY value ORDER BY count DESC, value`,
	);
}
