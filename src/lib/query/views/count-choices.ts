// What would each choice of each filter show, all other filters kept?
import type { View } from '../../model/view';
import type { Choice, FilterChoices } from '../../model/view-rows';
import type { Channel, CountryCode, EventType, Status } from '../../model/vocabulary';
import type { Database } from '../database';
import { eventsOf } from '../events-of';
import { runSql, sql, type Sql } from '../sql';
import { whereView, type Filter } from '../where';

const BY_COUNTRY = sql`unnest(e.countries)`;

/**
 * Counts for all filter fields; a country's own are counted without the pair, its partners' within the country.
 * `pair` holds at least the events of the view's pair, where they lie apart.
 */
export async function countChoices(
	database: Database,
	view: View,
	pair: Database = database,
): Promise<FilterChoices> {
	const [countries, partners, kinds, publishers] = await Promise.all([
		countBy<CountryCode>(database, view, BY_COUNTRY, ['country', 'with']),
		view.country === null ? [] : countBy<CountryCode>(database, view, BY_COUNTRY, ['with']),
		countKinds(pair, view),
		countBy<string>(pair, view, sql`unnest(e.publishers)`, ['publisher']),
	]);
	return {
		countries,
		partners: partners.filter((choice) => choice.value !== view.country),
		...kinds,
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
			FROM (SELECT ${value} AS value FROM ${eventsOf(database)} AS e WHERE ${whereView(view, without)})
			GROUP BY value ORDER BY count DESC, value`,
	);
}

interface Kind {
	type: EventType;
	channel: Channel;
	status: Status;
	core: boolean;
	count: number;
}

/** Types, channels and statuses from one look at the events: each is counted under the other two filters. */
async function countKinds(
	database: Database,
	view: View,
): Promise<Pick<FilterChoices, 'types' | 'channels' | 'statuses'>> {
	const kinds = await runSql<Kind>(
		database,
		sql`SELECT e.type, e.channel, e.status, e.core, count(*)::INTEGER AS count FROM ${eventsOf(database)} AS e
			WHERE ${whereView(view, ['types', 'channels', 'statuses'])} GROUP BY ALL`,
	);
	const isType = ({ type, core }: Kind) => (view.types.length === 0 ? core : view.types.includes(type));
	const isChannel = ({ channel }: Kind) => view.channels.length === 0 || view.channels.includes(channel);
	const isStatus = ({ status }: Kind) => view.statuses.length === 0 || view.statuses.includes(status);
	return {
		types: sumBy(
			kinds.filter((kind) => isChannel(kind) && isStatus(kind)),
			(kind) => kind.type,
		),
		channels: sumBy(
			kinds.filter((kind) => isType(kind) && isStatus(kind)),
			(kind) => kind.channel,
		),
		statuses: sumBy(
			kinds.filter((kind) => isType(kind) && isChannel(kind)),
			(kind) => kind.status,
		),
	};
}

function sumBy<T extends string>(kinds: readonly Kind[], valueOf: (kind: Kind) => T): Choice<T>[] {
	const sums = new Map<T, number>();
	for (const kind of kinds) sums.set(valueOf(kind), (sums.get(valueOf(kind)) ?? 0) + kind.count);
	return [...sums]
		.map(([value, count]) => ({ value, count }))
		.sort((x, y) => y.count - x.count || (x.value < y.value ? -1 : 1));
}
