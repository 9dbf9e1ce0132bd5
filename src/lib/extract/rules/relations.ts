// Whose relations were established, upgraded, suspended, resumed or broken?
import type { Party } from '../annotate/entity';
import type { SentenceView } from '../scene';
import { objectAfter, subjectBefore } from './arguments';
import { entityAt, isDated, norm } from './cursor';
import { ownersOf } from './owners';
import { modalityOf } from './modality';
import { report } from './report';
import type { Rule } from './rule';

const CHANGES = new Set(
	'established establish establishes establishing establishment forged sever severed severs severing cut cuts cutting broke break breaks broken breaking suspended suspend suspends suspending resumed resume resumes resuming restored restore restores restoring restoration normalized normalised normalize normalise normalization normalisation upgraded upgrade upgrades upgrading elevated elevate elevates elevating elevation raised downgraded downgrade downgrades downgrading lifted terminate terminated resumption'.split(
		' ',
	),
);
const RELATIONS = new Set(['relations', 'ties', 'relationship', 'partnership', 'relation']);
const WITH = new Set(['with', 'between']);

function relationsAhead(view: SentenceView, at: number): number {
	for (let next = at + 1; next < Math.min(view.to, at + 14); next++) {
		const word = norm(view, next);
		if (RELATIONS.has(word)) return next;
		if (word === ';' || word === '.' || word === 'that' || word === 'said') return -1;
	}
	return -1;
}

const LEVELS = new Set(
	'upgraded upgrade upgrades upgrading elevated elevate elevates elevating elevation raised downgraded downgrade downgrades downgrading lifted'.split(
		' ',
	),
);

const PLAIN = new Set(
	'diplomatic full formal official ambassadorial consular bilateral their its the a an our his her mutual interstate normal comprehensive strategic cooperative partnership cooperation and of all-round all-weather level to level-up friendly special privileged - , sides countries both two states nations china’s global enhanced new era in relations ties relationship partner partners good neighbourly neighborly traditional cooperation were was been are have has had also had been into at level off down between with'.split(
		' ',
	),
);

/** Only words of diplomacy and names stand between the change and the relations: not "restore economic ties". */
function isOfStates(view: SentenceView, at: number, target: number): boolean {
	for (let next = Math.min(at, target) + 1; next < Math.max(at, target); next++) {
		if (target < at && norm(view, next) === ',') return false;
		if (!PLAIN.has(norm(view, next)) && !entityAt(view, next) && !isDated(view, next)) return false;
	}
	return true;
}

/** "Their relations", "the two countries restored relations": whose they are was told before. */
function isBetweenTold(view: SentenceView, at: number, target: number): boolean {
	for (let next = Math.min(at, target) - 8; next < Math.max(at, target); next++)
		if (/^(?:their|both|two|bilateral|our|sides|countries|they)$/.test(norm(view, next))) return true;
	return false;
}

const changed: Rule = {
	id: 'relations/changed',
	sample: 'On 2 May 1990 Palau and Tonga established diplomatic relations.',
	triggers: [...CHANGES],
	read(view, at, discourse, sink) {
		const word = norm(view, at);
		const noun = relationsAhead(view, at);
		const isPassive = ['were', 'was', 'been', 'are'].includes(norm(view, at - 1));
		let target = noun;
		if (target < 0 && isPassive)
			for (let next = at - 1; next >= view.from && at - next < 16; next--)
				if (RELATIONS.has(norm(view, next))) {
					target = next;
					break;
				}
		if (target < 0) return;
		let isDiplomatic = LEVELS.has(word);
		for (let next = Math.min(at, target) - 2; next <= target; next++) {
			const near = norm(view, next);
			if (
				near === 'diplomatic' ||
				near === 'ambassadorial' ||
				near === 'strategic' ||
				near === 'comprehensive'
			)
				isDiplomatic = true;
			if (near === 'anniversary' || near === 'anniversaries') return;
		}
		for (let next = at - 1; next >= view.from && at - next < 8; next--)
			if (norm(view, next).startsWith('anniversar')) return;
		if (
			/^(?:sever|cut|cuts|cutting|broke|break|breaks|broken|breaking|suspend|resum|restor|normali)/.test(word)
		)
			isDiplomatic = true;
		if (!isDiplomatic || !isOfStates(view, at, target)) return;
		// "toward an agreement on normalized relations": a quality, not a change.
		if (
			/^(?:on|of|for|towards?|to|with)$/.test(norm(view, at - 1)) &&
			/^(?:normali[sz]|restor|resum)ed$/.test(word)
		)
			return;
		// "whose country was the first to establish relations", "established under the partnership council": told of another time.
		for (let next = at - 1; next >= view.from && at - next < 8; next--)
			if (norm(view, next) === 'whose' && !entityAt(view, next)) return;
		if (/^(?:council|framework|committee|agreement|forum|commission|office)$/.test(norm(view, target + 1)))
			return;
		for (let next = Math.min(at, target) - 1; next >= view.from && at - next < 14; next--) {
			if (norm(view, next) !== 'since') continue;
			sink.drop(view, at, at + 1, 'relations/changed', 'standing');
			return;
		}
		const resolve = (list: Parameters<typeof discourse.resolve>[1]) => discourse.resolve(view, list);
		const partner = resolve(objectAfter(view, Math.min(at, target) + 1, WITH, 18));
		const pair = view.entities.find(
			(entity) => entity.kind === 'pair' && Math.abs(entity.from - target) < 12,
		);
		const isNoun = /(?:ment|tion|sation)$/.test(word);
		const subject = isPassive || isNoun ? [] : resolve(subjectBefore(view, at));
		let a: Party[] = subject;
		let b: Party[] = partner;
		if (isNoun && (norm(view, at - 1) === 'the' || norm(view, at - 1) === 'since')) {
			sink.drop(view, at, at + 1, 'relations/changed', 'undated');
			return;
		}
		let isEcho = false;
		if (ownersOf([...a, ...b]).length < 2) {
			if (pair) [a, b] = [pair.parties.slice(0, 1), pair.parties.slice(1)];
			else if (
				a.length + b.length > 0 &&
				ownersOf([...a, ...b]).length === 1 &&
				ownersOf(discourse.sides).includes(ownersOf([...a, ...b])[0]!)
			)
				[a, b, isEcho] = [discourse.sides, [], true];
			else if (a.length + b.length === 0 && isBetweenTold(view, at, target))
				[a, b, isEcho] = [discourse.sides, [], true];
		}
		report(
			{ type: 'relations', rule: 'relations/changed', view, from: at, to: target + 1, isEcho, isAside: true },
			modalityOf(view, at),
			a.map(bare),
			b.map(bare),
			false,
			discourse,
			sink,
		);
	},
};

function bare(party: Party): Party {
	return party;
}

/** Relations. */
export const RELATIONS_RULES: readonly Rule[] = [changed];
