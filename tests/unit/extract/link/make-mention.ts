// A mention for tests: a meeting of Norway and Chile, but for what is told.
import type { Mention, Participant } from '../../../../src/lib/model/event';

/** `person('a', 'NOR', 'Eide')`. */
export function person(
	side: 'a' | 'b',
	country: string,
	actor: string | null,
	role: string | null = null,
): Participant {
	return { side, country, organisation: null, actor, role };
}

/** A mention in an article of its own name. */
export function makeMention(article: string, rest: Partial<Mention> = {}): Mention {
	return {
		article,
		document: article.split('#')[0]!,
		published: null,
		evidence: [{ start: 0, end: 10 }],
		rule: 'meeting/met',
		trace: [],
		type: 'meeting',
		date: '2024-02-05',
		dateBasis: 'relative',
		status: 'occurred',
		channel: 'state',
		participants: [person('a', 'CHL', 'Alberto van Klaveren'), person('b', 'NOR', 'Espen Barth Eide')],
		countries: ['CHL', 'NOR'],
		organisations: [],
		venue: null,
		mechanism: null,
		round: null,
		tone: null,
		anniversary: null,
		confidence: 0.8,
		...rest,
	};
}
