// What does the extractor know of an article before any rule looks at it?
import type { Article } from '../model/article';
import { joinAppositions } from './annotate/apposition';
import { findDates } from './annotate/dates';
import type { DateMention } from './annotate/date-mention';
import { findDocumentDate, type DocumentDate } from './annotate/document-date';
import type { Entity, Party } from './annotate/entity';
import { homeOf, type Home } from './annotate/home';
import { readNominal } from './annotate/nominal';
import type { Reader } from './annotate/reader';
import { assumeHome, identifyOfficials, registerPersons, type Registry } from './annotate/registry';
import { roleOfEach } from './annotate/role-of-each';
import { findSpeech } from './annotate/speech';
import { findTerms, type TermsByToken } from './annotate/terms';
import { tokenize, type Token } from './annotate/tokens';
import type { Lexicon } from './lexicon';
import { segmentArticle, type Sentence } from './segment/sentences';

/** A sentence with what is named and dated in it; `from` up to `to` are its tokens. */
export interface SentenceView {
	scene: Scene;
	index: number;
	span: Sentence;
	from: number;
	to: number;
	entities: Entity[];
	/** For each token of the sentence, 1 + the index of the entity that covers it, or 0; empty without entities. */
	cover: Uint16Array;
	dates: DateMention[];
}

/** An annotated article. */
export interface Scene {
	article: Article;
	text: string;
	tokens: Token[];
	terms: TermsByToken;
	sentences: SentenceView[];
	registry: Registry;
	lexicon: Lexicon;
	documentDate: DocumentDate | null;
	/** Offset at which a transcript begins; Infinity where there is none. */
	speechFrom: number;
	/** Whom an official publisher speaks for. */
	home: Home | null;
}

/** Most lines of a long list name nobody. */
const NO_COVER = new Uint16Array(0);

function readEntities(reader: Reader, from: number): Entity[] {
	const found: Entity[] = [];
	let at = from;
	while (at < reader.limit) {
		const entity = reader.tokens[at]!.kind === 'word' ? readNominal(reader, at) : null;
		if (entity) {
			found.push(entity);
			at = entity.to;
		} else {
			const term = reader.terms[at];
			at = term && term.to <= reader.limit ? term.to : at + 1;
		}
	}
	return joinAppositions(reader, found);
}

/** Tokens of a span, given tokens in order; a cursor makes the walk over all sentences linear. */
function tokenRange(tokens: readonly Token[], span: Sentence, cursor: number): [number, number] {
	let from = cursor;
	while (from < tokens.length && tokens[from]!.start < span.start) from++;
	let to = from;
	while (to < tokens.length && tokens[to]!.end <= span.end) to++;
	return [from, to];
}

/** Annotates an article: sentences, terms, persons, dates. */
export function readScene(article: Article, lexicon: Lexicon): Scene {
	const { text } = article;
	const tokens = tokenize(text, article.start, article.end);
	const terms = findTerms(tokens, lexicon);
	const spans = segmentArticle(article);
	const documentDate = findDocumentDate(article, spans);
	const dates = findDates(article, spans, documentDate);
	const scene: Scene = {
		article,
		text,
		tokens,
		terms,
		sentences: [],
		registry: { persons: [], byWord: new Map() },
		lexicon,
		documentDate,
		speechFrom: findSpeech(text, tokens, terms),
		home: homeOf(article.publisher, lexicon),
	};
	let cursor = 0;
	let nextDate = 0;
	for (const span of spans) {
		const [from, to] = tokenRange(tokens, span, cursor);
		cursor = to;
		const reader: Reader = { text, tokens, terms, limit: to };
		const entities = span.kind === 'dateline' ? [] : readEntities(reader, from);
		while (nextDate < dates.length && dates[nextDate]!.start < span.start) nextDate++;
		const own: DateMention[] = [];
		while (nextDate < dates.length && dates[nextDate]!.start < span.end) own.push(dates[nextDate++]!);
		scene.sentences.push({
			scene,
			index: scene.sentences.length,
			span,
			from,
			to,
			entities,
			cover: NO_COVER,
			dates: own,
		});
	}
	identify(scene);
	return scene;
}

const BETWEEN_TWO = new Set(['and', ',', 'the', 'with']);
const LONGEST_GAP = 3;

/** "the Minister of Trade and the Minister of Defence of Peru": one country told for both offices. */
function shareOffice(view: SentenceView, left: Entity, right: Entity): void {
	const { tokens } = view.scene;
	const isBare = left.countries.length === 0 && left.organisation === null && !left.isTheirs;
	const isOffice =
		left.kind === 'office' && right.kind === 'office' && !left.isCollective && !right.isCollective;
	if (!isOffice || !isBare || right.countries.length !== 1) return;
	const gap = tokens.slice(left.to, right.from).map((token) => token.norm);
	// "the president and the Greek minister": the country before its office is that office's alone.
	const isAfter = right.role !== null && !view.scene.terms[right.from] && !view.scene.terms[right.from + 1];
	if (isAfter && gap.join(' ') === 'and') left.countries.push(right.countries[0]!);
}

/** "President A and Prime Minister B of Peru": one country told for both. */
function shareCountries(view: SentenceView): void {
	for (let index = 0; index + 1 < view.entities.length; index++) {
		const [left, right] = [view.entities[index]!, view.entities[index + 1]!];
		const a = left.person;
		const b = right.person;
		if (!a && !b) shareOffice(view, left, right);
		if (!a || !b || a === b || left.heads.length === 0 || right.heads.length === 0) continue;
		const between = right.from - left.to;
		if (between < 1 || between > LONGEST_GAP) continue;
		const gap = view.scene.tokens.slice(left.to, right.from).map((token) => token.norm);
		if (!gap.every((word) => BETWEEN_TWO.has(word)) || !gap.includes('and')) continue;
		const isKnown = (person: typeof a) => person.country !== null || person.organisation !== null;
		if (!isKnown(b) && left.countries.length > 0) b.country = left.countries[0]!;
		else if (!isKnown(a) && right.countries.length > 0 && left.countries.length === 0)
			a.country = right.countries[0]!;
	}
}

/** "Minister A in Chad, Minister B in Mali and Minister C in Niger": each of the place that follows. */
function placeOffices(view: SentenceView): void {
	const placed = view.entities.flatMap((entity, index) => {
		const place = view.entities[index + 1];
		const isPlaced =
			entity.person !== null &&
			entity.heads.length > 0 &&
			place?.kind === 'country' &&
			place.form !== 'demonym' &&
			view.scene.tokens[entity.to]?.norm === 'in' &&
			place.from - entity.to <= LONGEST_GAP;
		return isPlaced ? [{ person: entity.person!, country: place.countries[0] ?? null }] : [];
	});
	if (placed.length < 2) return;
	for (const { person, country } of placed)
		if (person.country === null && person.organisation === null) person.country = country;
}

/** Finds out who is who, and fills the parties of every entity that needs no discourse. */
function identify(scene: Scene): void {
	const { tokens, text, lexicon } = scene;
	const all = scene.sentences.flatMap((view) => view.entities);
	const leaders = all.flatMap((entity) => (entity.leader ? [entity.leader] : []));
	scene.registry = registerPersons([...all, ...leaders], tokens, text);
	const year = scene.documentDate === null ? null : Number(scene.documentDate.edtf.slice(0, 4));
	identifyOfficials(scene.registry, lexicon, year);
	for (const view of scene.sentences) {
		shareCountries(view);
		placeOffices(view);
	}
	assumeHome(scene.registry, scene.home);
	for (const view of scene.sentences) {
		view.entities = view.entities.filter((entity) => entity.kind !== 'name');
		if (view.entities.length > 0) view.cover = new Uint16Array(view.to - view.from);
		view.entities.forEach((entity, index) => {
			for (let at = entity.from; at < entity.to && at < view.to; at++) view.cover[at - view.from] = index + 1;
			entity.parties = partiesOf(entity, scene);
		});
	}
}

/** Parties that an entity stands for by itself; groups and pronouns have none yet. */
export function partiesOf(entity: Entity, scene: Scene): Party[] {
	const { person, role, capacity } = entity;
	if (person) {
		return [
			{
				country: entity.countries[0] ?? (entity.organisation ? null : person.country),
				organisation: entity.countries.length > 0 ? null : (entity.organisation ?? person.organisation),
				actor: person.name,
				role: role ?? person.role,
				capacity: capacity ?? person.capacity,
			},
		];
	}
	const each = entity.countries.length > 1 && role !== null ? roleOfEach(entity, scene) : role;
	const own: Party[] = entity.countries.map((country) => ({
		country,
		organisation: null,
		actor: null,
		role: each,
		capacity,
	}));
	if (entity.leader) {
		const leader = partiesOf(entity.leader, scene)[0];
		if (leader) {
			const country = own[0]?.country ?? leader.country;
			return [
				{
					country,
					organisation: country ? null : leader.organisation,
					actor: leader.actor,
					role: leader.role ?? role,
					capacity: capacity ?? leader.capacity,
				},
			];
		}
	}
	// "Representatives of the Arab League, Egypt and Iraq": the body too.
	if (own.length > 0 && entity.isCollective && entity.organisation)
		own.unshift({ country: null, organisation: entity.organisation, actor: null, role, capacity });
	if (own.length > 0) return own;
	if (entity.organisation)
		return [{ country: null, organisation: entity.organisation, actor: null, role, capacity }];
	return [];
}
