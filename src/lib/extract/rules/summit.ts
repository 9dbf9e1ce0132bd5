// Which multilateral gathering took place or will, and who took part?
import type { Party } from '../annotate/entity';
import type { SentenceView } from '../scene';
import { objectAt, subjectBefore } from './arguments';
import { entityAt, norm } from './cursor';
import { ownersOf, ownerOf } from './discourse';
import { modalityOf } from './modality';
import { candidate, type Rule } from './rule';

const GATHERINGS = new Set(
	'summit summits conference forum assembly ministerial meeting meetings session congress symposium'.split(
		' ',
	),
);
const ATTENDS = new Set(
	'attend attends attended attending join joins joined joining participate participates participated participating host hosts hosted hosting chair chairs chaired chairing co-chaired co-chair address addressed addresses addressing took take takes taking convene convened open opened'.split(
		' ',
	),
);
const HELD = new Set(
	'held opened opens open convened begins began begin kicked kicks concluded concludes ended ends took gathered'.split(
		' ',
	),
);

/** Organisations named inside the gathering's own name: "the ASEAN Plus Three Foreign Ministers' Meeting". */
function nameOf(
	view: SentenceView,
	at: number,
): { from: number; organisations: string[]; countries: string[]; text: string } {
	const organisations: string[] = [];
	const countries: string[] = [];
	let from = at;
	let gap = 0;
	for (let next = at - 1; next >= view.from && at - next < 22; next--) {
		const term = view.scene.terms[next]?.value;
		const token = view.scene.tokens[next]!;
		if (term?.kind === 'organisation') organisations.unshift(term.id);
		if (term?.kind === 'country') countries.unshift(term.code);
		const isPart =
			token.isCapital ||
			term ||
			/^(?:\d+(?:st|nd|rd|th)?|of|-|–|'s|’s|’|'|\(|\)|,|plus|and|\+)$/.test(token.norm) ||
			token.kind === 'number';
		if (!isPart) {
			if (
				gap > 0 ||
				![
					'annual',
					'foreign',
					'informal',
					'extraordinary',
					'ministers',
					'regular',
					'special',
					'virtual',
					'high-level',
					'leaders',
				].includes(token.norm)
			)
				break;
			gap++;
		}
		from = next;
	}
	for (let next = at + 1; next < Math.min(view.to, at + 8); next++) {
		const term = view.scene.terms[next]?.value;
		if (term?.kind === 'organisation') organisations.push(term.id);
		if (!['of', 'the', 'for', 'on'].includes(norm(view, next)) && !view.scene.tokens[next]!.isCapital) break;
	}
	const { text, tokens } = view.scene;
	return {
		from,
		organisations: [...new Set(organisations)],
		countries,
		text: text.slice(tokens[from]!.start, tokens[at]!.end),
	};
}

const SETTINGS = new Set(
	'sidelines margins margin ahead during following after before since fringes eve occasion framework until'.split(
		' ',
	),
);

function isSetting(view: SentenceView, from: number): boolean {
	for (let next = from - 1; next >= view.from && from - next < 5; next--) {
		const word = norm(view, next);
		if (SETTINGS.has(word)) return true;
		if (ATTENDS.has(word) || entityAt(view, next)) return false;
	}
	return false;
}

const gathering: Rule = {
	id: 'summit/gathering',
	sample: 'President Kofi Adu will attend the African Union summit in Lusaka next week.',
	triggers: [...GATHERINGS],
	read(view, at, discourse, sink) {
		const word = norm(view, at);
		const after = view.scene.tokens[at + 1];
		if (at + 1 < view.to && after?.isCapital && view.scene.tokens[at]!.isCapital && !view.scene.terms[at + 1])
			return;
		const name = nameOf(view, at);
		const isMultilateral =
			name.organisations.length > 0 ||
			(word !== 'meeting' &&
				word !== 'meetings' &&
				word !== 'session' &&
				view.scene.tokens[at]!.isCapital &&
				at - name.from >= 1);
		if (!isMultilateral) return;
		if ((word === 'congress' || word === 'assembly') && name.organisations.length === 0) return;
		if (isSetting(view, name.from)) {
			sink.drop(view, name.from, at + 1, 'summit/gathering', 'setting');
			return;
		}
		let verb = -1;
		for (let next = name.from - 1; next >= view.from && name.from - next < 60; next--)
			if (ATTENDS.has(norm(view, next)) && !entityAt(view, next)) {
				verb = next;
				break;
			}
		let isHeld = false;
		if (verb < 0) {
			for (let next = at + 1; next < Math.min(view.to, at + 14); next++)
				if (HELD.has(norm(view, next)) && !entityAt(view, next)) {
					verb = next;
					isHeld = true;
					break;
				}
		}
		if (verb < 0) {
			sink.drop(view, name.from, at + 1, 'summit/gathering', 'setting');
			return;
		}
		const modality = modalityOf(view, verb);
		if ('reason' in modality) {
			sink.drop(view, name.from, at + 1, 'summit/gathering', modality.reason);
			return;
		}
		const who = isHeld ? [] : discourse.resolve(view, subjectBefore(view, verb));
		const organisations: Party[] = name.organisations.map((organisation) => ({
			country: null,
			organisation,
			actor: null,
			role: null,
			capacity: null,
		}));
		const members: Party[] = name.countries.map((country) => ({
			country,
			organisation: null,
			actor: null,
			role: null,
			capacity: null,
		}));
		const known = new Set(ownersOf(who));
		const rest = [...organisations, ...members].filter((party) => !known.has(ownerOf(party)));
		const all = [...who, ...rest];
		if (organisations.length === 0 && ownersOf(all).length < 2) {
			sink.drop(view, name.from, at + 1, 'summit/gathering', 'one-sided');
			return;
		}
		sink.emit(
			candidate({
				type: 'summit',
				rule: 'summit/gathering',
				view,
				from: verb,
				to: at + 1,
				a: who,
				b: rest,
				status: modality.status,
				mechanism: name.text,
				isAside: false,
			}),
		);
	},
};

const broughtTogether: Rule = {
	id: 'summit/brought-together',
	sample: 'The summit brought together the leaders of Chad, Niger and Mali.',
	triggers: ['brought', 'brings', 'gathers', 'gathered'],
	read(view, at, discourse, sink) {
		let noun = -1;
		for (let next = at - 1; next >= view.from && at - next < 12; next--)
			if (['summit', 'conference', 'forum', 'ministerial', 'gathering'].includes(norm(view, next)))
				noun = next;
		let together = -1;
		for (let next = at + 1; next < view.to && next - at < 8; next++)
			if (norm(view, next) === 'together') together = next;
		if (noun < 0 || together < 0) return;
		const start = norm(view, together + 1) === 'with' ? together + 2 : together + 1;
		const parties = discourse.resolve(view, objectAt(view, start));
		if (ownersOf(parties).length < 2) return;
		const organisations = view.entities
			.filter((entity) => entity.from < noun && entity.kind === 'organisation')
			.flatMap((entity) => entity.parties);
		sink.emit(
			candidate({
				type: 'summit',
				rule: 'summit/brought-together',
				view,
				from: at,
				to: together + 1,
				a: parties,
				b: organisations,
				status: 'occurred',
			}),
		);
	},
};

/** Gatherings. */
export const SUMMIT_RULES: readonly Rule[] = [gathering, broughtTogether];
