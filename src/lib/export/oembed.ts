// What does a page answer to a site that asks how to show it? An oEmbed 1.0 response (https://oembed.com), as a file.
import { embedPath, formatEmbedScope, type EmbedScope, type EmbedView } from '../model/embed';
import { writeEmbedFrame } from '../model/embed-code';

/** Width that stands in the answers, px: a file cannot know what width is asked for. */
const WIDTH_PX = 600;

/** Heights of usual content at that width, px, as measured; frames that follow their content correct them. */
const HEIGHTS_PX: Record<EmbedView, number> = {
	timeline: 420,
	map: 600,
	matrix: 640,
	anniversaries: 460,
	pair: 560,
	event: 460,
	story: 3600,
};

/** What an embed is, for {@link makeOembed}. */
export interface OembedInput {
	/** The site's address without a slash at the end; null where it is not known. */
	address: string | null;
	site: string;
	view: EmbedView;
	scope: EmbedScope;
	title: string;
	/** Image of 1200 × 630 px below the base; null for none. */
	card: string | null;
}

/** Fields of an answer; `html`, `width` and `height` stand in a rich one, the thumbnail's three together or not. */
export interface Oembed {
	version: '1.0';
	type: 'rich' | 'link';
	title: string;
	provider_name: string;
	provider_url?: string;
	cache_age: number;
	html?: string;
	width?: number;
	height?: number;
	thumbnail_url?: string;
	thumbnail_width?: number;
	thumbnail_height?: number;
}

const DAY_SECONDS = 86_400;

/** `/oembed/v1/pair/CHN-NOR.json`. */
export function oembedPath(view: EmbedView, scope: EmbedScope): string {
	return `/oembed/v1/${view}/${formatEmbedScope(scope)}.json`;
}

/**
 * The answer for an embed: rich, with its frame. Without the site's address no frame can be named; the answer is then
 * a link, which needs none.
 */
export function makeOembed({ address, site, view, scope, title, card }: OembedInput): Oembed {
	const common = { version: '1.0' as const, title, provider_name: site, cache_age: DAY_SECONDS };
	if (address === null) return { ...common, type: 'link' };
	const height = HEIGHTS_PX[view];
	const frame = { src: `${address}${embedPath(view, scope)}`, title, width: String(WIDTH_PX), height };
	return {
		...common,
		type: 'rich',
		provider_url: `${address}/`,
		html: writeEmbedFrame(frame),
		width: WIDTH_PX,
		height,
		...(card === null
			? {}
			: { thumbnail_url: `${address}${card}`, thumbnail_width: 1200, thumbnail_height: 630 }),
	};
}
