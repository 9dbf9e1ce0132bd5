// Does a noun of contact ("talks", "visit", "call") tell something that happened, is planned, or is only wished?
import type { SentenceView } from '../scene';
import { entityAt, norm } from './cursor';
import { modalityOf, type Modality } from './modality';
import { isHoped } from './modality-clauses';

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean));
/** Verbs that only carry the noun: "held talks", "paid a visit", "had a call". */
export const LIGHT_VERBS: ReadonlySet<string> = set(
	`held hold holds holding had have has having conducted conduct conducts conducting paid pay pays paying made make makes making began begin begins
	start started starts concluded conclude concludes concluding completed ended wrapped finished opened kicked took take takes undertook undertake
	undertakes resumed continue continued attended attend joined co-chaired co-chair chaired chair presided hosted host convened convene exchanged organised organized arranged
	during after following at in on following since before ahead`,
);
const VERBS: ReadonlySet<string> = set(
	`held hold holds holding had have has having conducted conduct conducts conducting paid pay pays paying made make makes making began begin begins
	start started starts concluded conclude concludes concluding completed ended wrapped finished opened kicked took take takes undertook undertake
	undertakes resumed attended attend joined co-chaired co-chair chaired chair presided hosted host convened convene organised organized exchanged exchange`,
);
const WISHES = set(
	'hopes hope hoped wish wishes forward invitation invited invite ready willing propose proposed proposal calls called call urged urge readiness want wants possible potential possibility proposing seek seeks seeking request requested requests prospects idea need demanded demand offer offered agreed agree encourage encouraged encourages encouraging support supports supported',
);
const FUTURES = set('upcoming forthcoming planned scheduled future next');
const DENIALS = set('no without rejected refused cancelled canceled postponed declined ruled denied');
const CANCELS = set('cancelled canceled postponed cancels postpones scrapped delayed suspended abandoned');

const PURSUITS = set(
	'advance promote revive restart facilitate pursue boost further launch seek allow enable arrange propose foster ease hold-off derail hinder hamper',
);

/** The verb that carries the noun at `at` ("held talks", "paid a visit"), or -1 where the noun stands inside another phrase. */
export function carrierOf(view: SentenceView, at: number): number {
	for (let next = at - 1; next >= view.from && at - next < 12; next--) {
		const word = norm(view, next);
		if (entityAt(view, next)) continue;
		if (word === ';' || word === '.') return -1;
		if (VERBS.has(word)) return next;
		if (PREPOSITIONS.has(word)) return -1;
	}
	return -1;
}

const PREPOSITIONS = set('on of about during after before at in following for from since with to by');

/** "Could lead to a meeting", "might pave the way for talks". */
const LEADING = /^(?:lead|result|bring|pave|open|allow|help|end|make|be)$/;

const GERUNDS = /^(?:hold|conduct|organi[sz]|conven|host|arrang|resum|start|launch|begin|hav|mak|pay)ing$/;
/** Words that tell when or how, so that the gerund after them did happen. */
const REAL_GERUNDS = set(
	'after by while before upon following since course result end conclusion completion eve day is are was were been be and',
);
/** Verbs whose object is only prepared. */
const ARRANGERS = set('organize organise organizing organising arrange arranging prepare preparing');

/** "The importance of holding talks", "agreed on holding a meeting", "proposed holding a summit". */
function isOnlyNamed(view: SentenceView, gerund: number): boolean {
	let before = gerund - 1;
	if (/^(?:of|in)$/.test(norm(view, before))) before--;
	const word = norm(view, before);
	if (before === gerund - 1)
		return (
			word !== '' &&
			/^(?:on|about|for|towards?|discuss\w*|propos\w*|suggest\w*|consider\w*|recommend\w*|advocat\w*)$/.test(
				word,
			)
		);
	return !REAL_GERUNDS.has(word) && !entityAt(view, before);
}

/** "will organize a meeting" is a plan; "helped to arrange talks", "is working to organize a summit" is none. */
function arrangedModality(view: SentenceView, at: number): Modality {
	const modality = modalityOf(view, at);
	return 'status' in modality && modality.status === 'occurred' ? { reason: 'wish' } : modality;
}

/** Judges the noun at `at`: its carrying verb where it has one, else the words right before it. */
export function nounModality(view: SentenceView, at: number): Modality {
	for (let next = at - 1; next >= view.from && at - next < 16; next--) {
		const word = norm(view, next);
		if (entityAt(view, next)) continue;
		if (word === ';') break;
		if (CANCELS.has(word)) return { status: 'cancelled' };
		if (GERUNDS.test(word) && isOnlyNamed(view, next)) return { reason: 'wish' };
		if (/^(?:could|might|may|would)$/.test(word) && LEADING.test(norm(view, next + 1)))
			return { reason: 'rumour' };
		// "we have regular conversations with them"
		if (/^(?:have|has)$/.test(word) && /^(?:regular|frequent|constant|ongoing)$/.test(norm(view, next + 1)))
			return { reason: 'standing' };
		if (VERBS.has(word)) return modalityOf(view, next);
		if (ARRANGERS.has(word)) return arrangedModality(view, next);
		if (PURSUITS.has(word) && norm(view, next - 1) === 'to') return { reason: 'wish' };
		if (DENIALS.has(word)) return { reason: 'denial' };
		if (FUTURES.has(word)) return { status: 'planned' };
		if (word === 'welcome' && norm(view, next - 1) === 'would') return { reason: 'wish' };
		if (WISHES.has(word) && at - next < 8) return { reason: 'wish' };
		if (word === 'will' && !view.scene.tokens[next]!.isCapital) return { status: 'planned' };
		if (word === ',' || word === 'that' || word === 'said') break;
	}
	for (let next = at + 1; next < view.to && next - at < 14; next++) {
		const word = norm(view, next);
		if (word === ',' || word === ';') break;
		if (word === 'will' && !entityAt(view, next))
			return isHoped(view, at) ? { reason: 'wish' } : { status: 'planned' };
		if (CANCELS.has(word) || (word === 'called' && norm(view, next + 1) === 'off'))
			return { status: 'cancelled' };
		if (
			['should', 'could', 'might', 'may'].includes(word) &&
			!entityAt(view, next) &&
			!view.scene.tokens[next]!.isCapital
		)
			return { reason: 'rumour' };
		if (word === 'not') return { reason: 'denial' };
	}
	return { status: 'occurred' };
}
