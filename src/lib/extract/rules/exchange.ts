// Which named programme of culture, youth, sport or people is told?
import type { SentenceView } from '../scene';
import { entityAt, norm } from './cursor';
import { ownersOf, ownerOf } from './owners';
import { modalityOf, type Modality } from './modality';
import { report } from './report';
import type { Rule } from './rule';

const HOLDING = new Set(
	'held hold holds opened opens open began begins begin started starts launched launches launch inaugurated concluded concludes closed closes ended ends hosted hosts host took takes take organised organized staged celebrated kicked featured convened gathered attended attend run runs'.split(
		' ',
	),
);
const KINDS = new Set(
	'culture cultural youth film films sport sports friendship tourism education educational student students people people-to-people arts art music food science language heritage innovation school schools camp journalists scholars media women sister cities tourism-and-culture theoretical ballet theatre theater dance literature book poetry cinema'.split(
		' ',
	),
);
const NOUNS = [
	'year',
	'years',
	'festival',
	'week',
	'days',
	'day',
	'forum',
	'seminar',
	'webinar',
	'camp',
	'exhibition',
	'dialogue',
	'programme',
	'program',
	'conference',
	'games',
	'season',
	'fair',
	'month',
	'symposium',
	'workshop',
];
const HOLIDAYS = new Set([
	'spring',
	'mid-autumn',
	'lantern',
	'boat',
	'new',
	'national',
	'independence',
	'victory',
	'lunar',
]);

/** The verb that holds the programme, before or after its name. */
function holdingVerb(view: SentenceView, at: number): number {
	for (let next = at + 1; next < view.to && next - at < 22; next++)
		if (HOLDING.has(norm(view, next)) && !entityAt(view, next)) return next;
	for (let next = at - 1; next >= view.from && at - next < 14; next--)
		if (HOLDING.has(norm(view, next)) && !entityAt(view, next)) return next;
	return -1;
}

function isNamed(view: SentenceView, at: number): boolean {
	const word = norm(view, at);
	if (word === 'year' || word === 'years')
		return (
			norm(view, at + 1) === 'of' &&
			view.scene.tokens[at + 2]?.isCapital === true &&
			norm(view, at + 2) !== 'the'
		);
	for (let next = Math.max(view.from, at - 4); next < Math.min(view.to, at + 5); next++) {
		if (next !== at && KINDS.has(norm(view, next))) return true;
	}
	const isParties = view.entities.some(
		(entity) => entity.capacity === 'party' || entity.capacity === 'people',
	);
	return word === 'webinar' || (isParties && ['seminar', 'symposium', 'workshop', 'forum'].includes(word));
}

const NAME_REACH = 7;

/** Does a country stand in or near the programme's name, by more than the place where it is held? */
function isOfCountry(view: SentenceView, at: number): boolean {
	return view.entities.some(
		(entity) =>
			entity.parties.length > 0 &&
			Math.abs(entity.from - at) <= NAME_REACH &&
			(entity.kind !== 'country' || (entity.form !== 'city' && entity.form !== 'capital')),
	);
}

const programme: Rule = {
	id: 'exchange/programme',
	sample: 'The Italy-Peru Year of Culture opened in Cusco in April 2019.',
	triggers: NOUNS,
	read(view, at, discourse, sink) {
		const word = norm(view, at);
		if (HOLIDAYS.has(norm(view, at - 1)) || !isNamed(view, at)) return;
		const pair = view.entities.find((entity) => entity.kind === 'pair' && Math.abs(entity.from - at) < 10);
		const named = pair
			? pair.parties
			: view.entities
					.filter((entity) => entity.kind === 'country' || entity.kind === 'body' || entity.kind === 'office')
					.flatMap((entity) => entity.parties);
		const owners = ownersOf(named);
		const parties =
			owners.length === 2
				? named
				: owners.length < 2 && discourse.hasTold
					? [...named, ...discourse.sides]
					: named;
		const all = ownersOf(parties);
		if (all.length !== 2 || (!pair && word !== 'webinar' && !isOfCountry(view, at))) return;
		const verb = holdingVerb(view, at);
		if (verb < 0) {
			sink.drop(view, at, at + 1, 'exchange/programme', 'unclear');
			return;
		}
		const modality: Modality = modalityOf(view, verb);
		const side = (index: number) => parties.filter((party) => ownerOf(party) === all[index]).slice(0, 1);
		report(
			{ type: 'exchange', rule: 'exchange/programme', view, from: at, to: at + 1, channel: 'people' },
			modality,
			side(0),
			side(1),
			false,
			discourse,
			sink,
		);
	},
};

/** Exchanges. */
export const EXCHANGE_RULES: readonly Rule[] = [programme];
