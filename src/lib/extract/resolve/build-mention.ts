// How does a dated telling become a record?
import type { Span } from '../../model/article';
import type { FieldTrace, Mention, Participant, Venue } from '../../model/event';
import type { Party } from '../annotate/entity';
import { norm } from '../rules/cursor';
import type { Candidate } from '../rules/rule';
import type { Scene } from '../scene';
import { channelOf } from './channel';
import type { Telling } from './telling';

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

function traceOf(telling: Telling, candidate: Candidate): FieldTrace[] {
	const { tokens } = candidate.view.scene;
	const trigger = { start: tokens[candidate.from]!.start, end: tokens[candidate.to - 1]!.end };
	const trace: FieldTrace[] = [
		{ field: 'trigger', rule: candidate.rule, ...trigger },
		{ field: 'type', rule: candidate.rule, ...trigger },
		{ field: 'status', rule: candidate.rule, ...trigger },
	];
	const { date } = telling;
	if (date) trace.push({ field: 'date', rule: date.rule, start: date.start, end: date.end });
	for (const entity of candidate.view.entities) {
		const isIn = entity.parties.some((party) =>
			[...candidate.a, ...candidate.b].some(
				(own) =>
					own.country === party.country &&
					own.organisation === party.organisation &&
					(own.actor === party.actor || party.actor === null),
			),
		);
		if (isIn)
			trace.push({
				field: 'participants',
				rule: candidate.rule,
				start: tokens[entity.from]!.start,
				end: tokens[entity.to - 1]!.end,
			});
	}
	return trace;
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
	return {
		article: scene.article.id,
		document: scene.article.document,
		type: main.type,
		date: date.edtf,
		dateBasis: date.basis,
		status: main.status,
		channel: channelOf(main),
		participants: known,
		countries,
		organisations,
		venue: venueOf(telling),
		mechanism: main.mechanism,
		round: main.round,
		tone: main.type === 'message' ? main.tone : null,
		anniversary,
		confidence,
		evidence: evidenceOf(telling),
		rule: main.rule,
		trace: traceOf(telling, telling.candidates[0]!),
	};
}
