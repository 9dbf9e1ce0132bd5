// Which pages are brushed, and where? On which are pairs chosen?
import type { PairPage } from './click-pairs';
import type { BrushPage } from './drag-brush';

/** `url` is null for the site's own page, which is served for its database alone. */
type Listed<P> = Omit<P, 'url'> & { id: string; url: string | null };

/** A reader looks at a page before brushing it. */
const REST_MS = 20_000;
/** The Explore page has answered all that its address asks. */
export const EXPLORE_READY = '.explore[data-engine=ready][aria-busy=false][data-settled=true]';

/** Our three views on a cube, the peer's three, and the site's own Explore page, of one file. */
export function listBrushPages(pages: string, file: string, hasPeer: boolean): readonly Listed<BrushPage>[] {
	const common = { linked: '[data-linked]', ready: 'body[data-ready]', quietMs: 250, restMs: REST_MS };
	const overview = { brush: '.overview', axis: '.overview svg .ground', press: 1 };
	return [
		{
			id: 'cube',
			name: 'three views, cube',
			url: `${pages}/pages/cube.html?file=${file}`,
			...common,
			...overview,
		},
		{
			id: 'early',
			name: 'three views, cube, brushed at once',
			url: `${pages}/pages/cube.html?file=${file}`,
			...common,
			...overview,
			restMs: 0,
		},
		...(hasPeer
			? [
					{
						id: 'vgplot',
						name: 'three views, vgplot 0.32',
						url: `${pages}/vgplot/vgplot.html?file=${file}&pairs`,
						...common,
						// Its bars are drawn after the page is there; those of the pairs come last.
						ready: 'body[data-ready] [data-linked] > :nth-child(3) [aria-label=bar] rect',
						brush: '.overview',
						axis: '.overview svg',
						margins: [40, 20] as const,
						press: 0.02,
					},
				]
			: []),
		{
			id: 'explore',
			name: 'Explore page',
			url: null,
			linked: '.head, .plate, .list',
			ready: EXPLORE_READY,
			quietMs: 250,
			restMs: REST_MS,
			...overview,
		},
	];
}

/** The peer's list of pairs, and the matrix of a country's partners on the site's own page; `url` there is its query. */
export function listPairPages(pages: string, file: string, hasPeer: boolean): readonly Listed<PairPage>[] {
	const peer: Listed<PairPage> = {
		id: 'vgplot',
		name: 'three views, vgplot 0.32',
		url: `${pages}/vgplot/vgplot.html?file=${file}&pairs&choose`,
		pairs: '[data-linked] > :nth-child(3)',
		linked: '[data-linked], .overview',
		ready: 'body[data-ready]',
		pairAt: (place) => `[data-linked] > :nth-child(3) [aria-label=bar] rect:nth-child(${place})`,
		quietMs: 500,
	};
	const own: Listed<PairPage> = {
		id: 'explore',
		name: 'Explore page',
		url: null,
		pairs: '.matrix',
		linked: '.head, .plate, .list, .overview',
		ready: `${EXPLORE_READY} .matrix tbody`,
		pairAt: (place) => `.matrix tbody tr:nth-child(${place}) th button`,
		quietMs: 500,
	};
	return hasPeer ? [peer, own] : [own];
}
