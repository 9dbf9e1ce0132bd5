// Which small number says of an event what it is: its type, channel, status, and whether its date is inexact?
import {
	CHANNELS,
	EVENT_TYPES,
	STATUSES,
	type Channel,
	type EventType,
	type Status,
} from '../../model/vocabulary';
import type { Sql } from '../sql';

/** What a number of {@link TRAITS_SQL} stands for. */
export interface Traits {
	type: EventType;
	channel: Channel;
	status: Status;
	/** Dated less exactly than to a day, or "about", as `Totals` counts it. */
	isInexact: boolean;
}

function placeIn(values: readonly string[], column: string): string {
	return `(list_position([${values.map((value) => `'${value}'`).join(', ')}], ${column}) - 1)`;
}

/** Channel of `events AS e` as its place in the vocabulary. */
export const CHANNEL_SQL: Sql = { text: `${placeIn(CHANNELS, 'e.channel')}::INTEGER`, params: [] };

/** Number of an event of `events AS e`: its place in {@link TRAITS}. */
export const TRAITS_SQL: Sql = {
	text: `(((${placeIn(EVENT_TYPES, 'e.type')} * ${CHANNELS.length} + ${placeIn(CHANNELS, 'e.channel')})
		* ${STATUSES.length} + ${placeIn(STATUSES, 'e.status')}) * 2
		+ (e.approximate OR e.precision <> 'day')::INTEGER)::INTEGER`,
	params: [],
};

/** All there can be, in the order of their numbers. */
export const TRAITS: readonly Traits[] = EVENT_TYPES.flatMap((type) =>
	CHANNELS.flatMap((channel) =>
		STATUSES.flatMap((status) => [false, true].map((isInexact) => ({ type, channel, status, isInexact }))),
	),
);
