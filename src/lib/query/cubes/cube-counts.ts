// What does a cube say of a period?
import type { DayUtc } from '../../model/edtf';
import type { Tally } from '../../model/headline';
import type { CountryCount, DyadCount } from '../../model/event-row';
import type { Choice, Totals } from '../../model/view-rows';
import type { Channel, EventType, Status } from '../../model/vocabulary';

/** Contacts of a pair (a < b) by one channel, without their directions and last date. */
export type DyadSum = Pick<DyadCount, 'a' | 'b' | 'channel' | 'count'>;

/** Counts over the events of a period, as the queries of the same names give them; what is zero is left out. */
export interface CubeCounts extends Pick<
	Totals,
	'events' | 'countries' | 'planned' | 'cancelled' | 'inexact'
> {
	/** First and last day of the bins that were counted: the period that these counts are true for. */
	dayStart: DayUtc;
	dayEnd: DayUtc;
	/** Of the contacts, as the headline counts them. */
	contacts: Pick<Tally, 'contacts' | 'occurred' | 'planned' | 'cancelled' | 'anniversaries' | 'inexact'>;
	/** Events by type, channel and status, most first. */
	types: Choice<EventType>[];
	channels: Choice<Channel>[];
	statuses: Choice<Status>[];
	/** As `countCountries`. */
	counts: CountryCount[];
	/** As `countDyads`, most first: no more than were asked for. */
	dyads: DyadSum[];
	/** Number of pairs and channels, also those that `dyads` leaves out. */
	dyadCount: number;
}
