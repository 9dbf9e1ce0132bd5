// In which forms can a drawing be taken along, and how large is each?
import { uiWords } from '../../messages/ui-words';

export const PICTURE_FORMS = ['svg', 'png', 'png2', 'social', 'slide'] as const;
export type PictureForm = (typeof PICTURE_FORMS)[number];

/** Name and use of a form; `fixed` is the size that a picture must have, px, `scale` the pixels per px of the screen. */
export const FORM_FACTS: Record<
	PictureForm,
	{ label: string; use: string; scale: number; fixed: readonly [width: number, height: number] | null }
> = {
	svg: {
		label: 'SVG',
		get use() {
			return uiWords().forPrintAndEditing();
		},
		scale: 1,
		fixed: null,
	},
	png: {
		label: 'PNG',
		get use() {
			return uiWords().asLargeAsHere();
		},
		scale: 1,
		fixed: null,
	},
	png2: {
		get label() {
			return uiWords().pngTwice();
		},
		get use() {
			return uiWords().forSharpScreens();
		},
		scale: 2,
		fixed: null,
	},
	social: {
		label: 'PNG, 1200 × 630',
		get use() {
			return uiWords().forSocialNetworks();
		},
		scale: 1,
		fixed: [1200, 630],
	},
	slide: {
		label: 'PNG, 1920 × 1080',
		get use() {
			return uiWords().forASlide();
		},
		scale: 1,
		fixed: [1920, 1080],
	},
};

/** What stands in and beside the drawing. */
export interface PictureWords {
	title: string;
	/** The filter and its counts, one line. */
	filter: string;
	/** Who wrote the articles, up to when, when it was read, and the licence. */
	source: string;
	/** What the picture shows, for those who do not see it. */
	alt: string;
	/** File's name without its ending. */
	name: string;
}

/** What the menu of pictures asks of the page that it stands on. */
export interface PictureSubject {
	/** What is drawn, e.g. `the map`. */
	what: string;
	/** The part of the page to take. */
	find: () => HTMLElement | undefined;
	words: () => PictureWords | Promise<PictureWords>;
}
