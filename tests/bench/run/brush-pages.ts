// Which pages are brushed, and where?
import type { BrushPage } from './drag-brush';

/** Our three views on a cube, the peer's three, and the site's own Explore page, of one file. */
export function listBrushPages(
	pages: string,
	explore: string,
	file: string,
	hasPeer: boolean,
): readonly BrushPage[] {
	const common = { linked: '[data-linked]', ready: 'body[data-ready]', quietMs: 250 };
	const overview = { brush: '.overview', axis: '.overview svg .ground', press: 1 };
	return [
		{ name: 'three views, cube', url: `${pages}/pages/cube.html?file=${file}`, ...common, ...overview },
		...(hasPeer
			? [
					{
						name: 'three views, vgplot 0.32',
						url: `${pages}/vgplot/vgplot.html?file=${file}&pairs`,
						...common,
						brush: '.overview',
						axis: '.overview svg',
						margins: [40, 20] as const,
						press: 0.02,
					},
				]
			: []),
		{
			name: 'Explore page',
			url: `${explore}/`,
			linked: '.head, .plate, .list',
			ready: '.explore[data-engine=ready][aria-busy=false][data-settled=true]',
			quietMs: 250,
			...overview,
		},
	];
}
