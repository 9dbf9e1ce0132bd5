// How does a dated telling become a record?
import type { Span } from '../../model/article';
import type { Mention, Participant, Venue } from '../../model/event';
import { spanOf } from '../annotate/span-of';
import type { Party } from '../annotate/entity';
import { norm } from '../rules/cursor';
import type { Scene } from '../scene';
import { channelOf } from './channel';
import type { Telling } from './telling';
import { traceFields } from './trace-fields';

function participant(side: 'a' | 'b', party: Party): Participant {
	const { country, organisation, actor, role } = party;
	return { side, country, organisation, actor, role };
}

function evidenceOf(telling: Telling): Span[] {
	const spans = new Map<number, Span>();
	for (const { view } of telling.candidates)
		spans.set(view.span.start, { start: view.span.start, end: view.span.end });
	return [...spans.values()].sort((a, b) => a.start - b.start);
}

/** A place told with "in" or "at" in the sentences of the event. */
function venueOf(telling: Telling): Venue | null {
	if (telling.main.venue) return telling.main.venue;
	for (const { view, from } of telling.candidates) {
		for (const entity of view.entities) {
			if (
				entity.kind !== 'country' ||
				entity.form === 'demonym' ||
				entity.isPossessive ||
				entity.from < from - 14
			)
				continue;
			const preposition = norm(view, entity.from - 1);
			if (preposition !== 'in' && preposition !== 'at') continue;
			const { text, tokens } = view.scene;
			const written = text
				.slice(tokens[entity.from]!.start, tokens[entity.to - 1]!.end)
				.replace(/^the /i, '');
			const isCity = entity.form === 'city' || entity.form === 'capital';
			return { place: isCity ? written : null, country: entity.countries[0] ?? null };
		}
	}
	return null;
}

/** Does it lie after the day of the report, though told in the present ("when he is in Oslo next month")? */
function isAhead(scene: Scene, { main, date }: Telling): boolean {
	const [told, report] = [spanOf(date?.edtf ?? ''), spanOf(scene.documentDate?.edtf ?? '')];
	if (main.status !== 'occurred' || main.type === 'anniversary' || !told || !report) return false;
	return scene.documentDate?.basis === 'stated' && told.dayStart > report.dayEnd + 1;
}

const RANK_CONFIDENCE = [0.55, 0.7, 0.8, 0.9] as const;

/** The record of an event as this article tells it; null where nothing dates it. */
export function buildMention(scene: Scene, telling: Telling): Mention | null {
	const { main, date } = telling;
	if (date === null) return null;
	const parties: Participant[] = [
		...main.a.map((party) => participant('a', party)),
		...main.b.map((party) => participant('b', party)),
	];
	const known = parties.filter((party) => party.country !== null || party.organisation !== null);
	const countries = [...new Set(known.flatMap((party) => party.country ?? []))].sort();
	const organisations = [...new Set(known.flatMap((party) => party.organisation ?? []))].sort();
	const year = Number(date.edtf.slice(0, 4));
	const anniversary = main.anniversary && { ...main.anniversary, year: year - main.anniversary.n };
	const confidence =
		Math.round(
			100 * ((RANK_CONFIDENCE[date.rank] ?? 0.5) - (main.isEcho ? 0.2 : 0) - (main.isAside ? 0.05 : 0)),
		) / 100;
	const venue = venueOf(telling);
	return {
		article: scene.article.id,
		document: scene.article.document,
		published: scene.article.published,
		type: main.type,
		date: date.edtf,
		dateBasis: date.basis,
		status: isAhead(scene, telling) ? 'planned' : main.status,
		channel: channelOf(main),
		participants: known,
		countries,
		organisations,
		venue,
		mechanism: main.mechanism,
		round: main.round,
		tone: main.type === 'message' ? main.tone : null,
		anniversary,
		confidence,
		evidence: evidenceOf(telling),
		rule: main.rule,
		trace: traceFields(telling, {
			participants: known,
			venue,
			date,
			isChannelTold: main.channel !== null,
		}),
	};
}
