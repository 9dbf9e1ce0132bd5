import { describe, expect, test } from 'vitest';
import { embedOfView, formatEmbedRequest } from '../../../src/lib/model/embed-request';
import { parseView } from '../../../src/lib/model/view';

const VIEWS: readonly [id: string, chart: 'map' | 'timeline' | 'matrix', query: string, expected: string][] =
	[
		['the whole', 'map', '', 'view=map&of=all'],
		['a country', 'timeline', 'country=NOR', 'view=timeline&of=NOR'],
		['a pair, whoever comes first', 'timeline', 'country=NOR&with=CHN', 'view=timeline&of=CHN-NOR'],
		['no matrix of a pair', 'matrix', 'country=NOR&with=CHN', 'view=matrix&of=NOR'],
		[
			'period, types, channels',
			'map',
			'from=2024-01&to=2024-02&type=meeting,call&channel=party',
			'view=map&of=all&from=2024-01&to=2024-02&type=call,meeting&channel=party',
		],
		['types that embeds lack', 'map', 'type=statement,visit', 'view=map&of=all&type=visit'],
		['filters that embeds lack', 'map', 'status=planned&q=talks&publisher=X', 'view=map&of=all'],
	];

describe('embedOfView', () => {
	test.each(VIEWS)('%s', (_, chart, query, expected) => {
		expect(formatEmbedRequest(embedOfView(parseView(new URLSearchParams(query)), chart))).toBe(expected);
	});
});
