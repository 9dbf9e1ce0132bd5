// Which named programme of culture, youth, sport or people is told?
import type { SentenceView } from '../scene';
import { norm } from './cursor';
import { ownersOf } from './discourse';
import { nounModality } from './noun-modality';
import { report } from './report';
import type { Rule } from './rule';

function partiesIn(view: SentenceView) {
	const pair = view.entities.find((entity) => entity.kind === 'pair');
	if (pair) return pair.parties;
	return view.entities.filter((entity) => entity.kind !== 'pronoun').flatMap((entity) => entity.parties);
}

const year: Rule = {
	id: 'exchange/year',
	sample: 'The Italy-Peru Year of Culture opened in Cusco in April 2019.',
	triggers: ['year', 'years', 'festival', 'webinar', 'carnival'],
	read(view, at, discourse, sink) {
		const word = norm(view, at);
		if (!view.scene.tokens[at]!.isCapital && word !== 'webinar') return;
		if (
			word.startsWith('year') &&
			!(
				norm(view, at + 1) === 'of' &&
				view.scene.tokens[at + 2]?.isCapital &&
				!['the', 'dragon'].includes(norm(view, at + 2))
			)
		)
			return;
		const parties = partiesIn(view);
		if (ownersOf(parties).length !== 2) return;
		report(
			{ type: 'exchange', rule: 'exchange/year', view, from: at, to: at + 1, channel: 'people' },
			nounModality(view, at),
			parties.filter((party) => ownersOf([party])[0] === ownersOf(parties)[0]).slice(0, 1),
			parties.filter((party) => ownersOf([party])[0] === ownersOf(parties)[1]).slice(0, 1),
			false,
			discourse,
			sink,
		);
	},
};

/** Exchanges. */
export const EXCHANGE_RULES: readonly Rule[] = [year];
