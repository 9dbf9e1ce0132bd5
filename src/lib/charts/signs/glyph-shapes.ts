// Which strokes make the sign of each type of event? Paths on a 16 by 16 grid, centred on (8, 8).
import type { EventType } from '../../model/vocabulary';

/** A sign: lines to stroke, areas to fill; either may be empty. */
export interface GlyphShape {
	stroke: string;
	fill: string;
}

/** A circle as a path. */
function circle(x: number, y: number, r: number): string {
	return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

/** Signs by type: the nine core types first, then context. */
export const GLYPH_SHAPES: Readonly<Record<EventType, GlyphShape>> = {
	call: {
		stroke: 'M3 8C4.6 4.6 6.4 5.4 8 8S11.4 11.4 13 8',
		fill: circle(2.8, 8, 1.9) + circle(13.2, 8, 1.9),
	},
	meeting: { stroke: circle(5.5, 8, 3.3) + circle(10.5, 8, 3.3), fill: '' },
	visit: { stroke: 'M2 8H13.6M9.6 4L13.6 8L9.6 12', fill: '' },
	message: { stroke: 'M2 3.8H14V12.2H2ZM2.3 4.2L8 8.8L13.7 4.2', fill: '' },
	summit: { stroke: 'M8 3L14 13H2Z', fill: '' },
	agreement: { stroke: 'M3.6 2.2H12.4V13.8H3.6ZM5.8 5.6H10.2M5.8 8.1H10.2M5.8 10.6H8.6', fill: '' },
	relations: { stroke: `M1.5 8H5M11 8H14.5${circle(8, 8, 2.9)}`, fill: '' },
	anniversary: { stroke: '', fill: 'M8 2.2L13.8 8L8 13.8L2.2 8Z' },
	exchange: { stroke: 'M2.4 5.4H13.4M10.2 2.4L13.4 5.4M13.6 10.6H2.6M5.8 13.6L2.6 10.6', fill: '' },
	statement: { stroke: 'M2.4 3.2H13.6V10.2H8L5 13.4V10.2H2.4Z', fill: '' },
	transition: { stroke: circle(8, 8, 5.2), fill: 'M8 2.8A5.2 5.2 0 0 1 8 13.2Z' },
	military: { stroke: 'M3 6.6L8 3L13 6.6M3 11.6L8 8L13 11.6', fill: '' },
	resolution: { stroke: 'M2.8 2.8H13.2V13.2H2.8ZM5.2 8.2L7.3 10.4L11 5.6', fill: '' },
	office: { stroke: 'M4.6 2.4V13.6M4.6 8.6H11.4V13.6', fill: '' },
};
