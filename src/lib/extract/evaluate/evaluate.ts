// How well do records agree with annotations? (codebook, section 6)
import type { EventRecord } from '../../model/event';
import { isCoreType, type EventType } from '../../model/vocabulary';
import { compareFields, noFieldCounts, type FieldCounts } from './compare-fields';
import type { GoldEvent } from './gold-event';
import { matchEvents } from './match-events';
import { MATCH_RULES, SCORES, type ScoreName } from './match-rules';

/** Found, wrong and missed events, and what follows from them; shares are 0 where nothing was counted. */
export interface Score {
	found: number;
	wrong: number;
	missed: number;
	precision: number;
	recall: number;
	f1: number;
}

/** An event that no record tells, or a record that no annotation tells. */
export interface Miss {
	kind: 'missed' | 'wrong';
	document: string;
	type: EventType;
	date: string;
	countries: string[];
	organisations: string[];
	/** Persons and note of the annotation, or the record's title. */
	what: string;
}

export interface Evaluation {
	/** Documents with annotations; records of others are not counted. */
	documents: number;
	scores: Record<ScoreName, Score>;
	fields: FieldCounts;
	/** By core rules. */
	perType: Map<EventType, Pick<Score, 'found' | 'wrong' | 'missed'>>;
	/** By core rules, in the order of the documents. */
	misses: Miss[];
}

function scoreOf(found: number, wrong: number, missed: number): Score {
	const precision = found / (found + wrong) || 0;
	const recall = found / (found + missed) || 0;
	return {
		found,
		wrong,
		missed,
		precision,
		recall,
		f1: (2 * precision * recall) / (precision + recall) || 0,
	};
}

function missOf(kind: Miss['kind'], document: string, event: GoldEvent | EventRecord): Miss {
	const { type, date, countries, organisations } = event;
	const what =
		'title' in event ? event.title : [...event.actors, event.note ?? ''].filter(Boolean).join(', ');
	return { kind, document, type: type as EventType, date, countries, organisations, what };
}

/** A record counts for every annotated document among its sources. */
export function evaluateRecords(gold: readonly GoldEvent[], records: readonly EventRecord[]): Evaluation {
	const documents = [...new Set(gold.map((event) => event.document))].sort();
	const goldsOf = new Map<string, GoldEvent[]>(documents.map((document) => [document, []]));
	for (const event of gold)
		if (event.type !== 'none' && isCoreType(event.type)) goldsOf.get(event.document)!.push(event);
	const recordsOf = new Map<string, EventRecord[]>(documents.map((document) => [document, []]));
	for (const record of records) {
		if (!isCoreType(record.type)) continue;
		for (const document of new Set(record.sources.map((source) => source.document)))
			recordsOf.get(document)?.push(record);
	}
	const fields = noFieldCounts();
	const perType: Evaluation['perType'] = new Map();
	const misses: Miss[] = [];
	const countType = (type: EventType, what: 'found' | 'wrong' | 'missed') => {
		const counts = perType.get(type) ?? { found: 0, wrong: 0, missed: 0 };
		counts[what]++;
		perType.set(type, counts);
	};
	const scoreBy = (name: ScoreName): Score => {
		const sums = { found: 0, wrong: 0, missed: 0 };
		const note = (what: keyof typeof sums, type: EventType) => {
			sums[what]++;
			if (name === 'core') countType(type, what);
		};
		for (const document of documents) {
			const golds = goldsOf.get(document)!;
			const told = recordsOf.get(document)!;
			const goldOf = matchEvents(golds, told, MATCH_RULES[name]);
			const hit = new Set(goldOf.values());
			golds.forEach((event, index) => {
				if (event.optional) return;
				note(hit.has(index) ? 'found' : 'missed', event.type as EventType);
				if (name === 'core' && !hit.has(index)) misses.push(missOf('missed', document, event));
			});
			told.forEach((record, index) => {
				const event = golds[goldOf.get(index) ?? -1];
				if (!event) {
					note('wrong', record.type);
					if (name === 'core') misses.push(missOf('wrong', document, record));
				} else if (name === 'core' && !event.optional) compareFields(event, record, fields);
			});
		}
		return scoreOf(sums.found, sums.wrong, sums.missed);
	};
	const scores = Object.fromEntries(SCORES.map((name) => [name, scoreBy(name)])) as Record<ScoreName, Score>;
	return { documents: documents.length, scores, fields, perType, misses };
}
