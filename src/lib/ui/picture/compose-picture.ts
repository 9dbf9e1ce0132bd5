// How do title, drawing and source become one picture?
import { escapeMarkup } from '../../model/escape-markup';
import { FORM_FACTS, type PictureForm, type PictureWords } from './picture-form';
import { px } from './svg-text';
import type { Traced } from './trace-page';

/** Colours and faces of the page at this moment. */
export interface PictureLook {
	paper: string;
	ink: string;
	second: string;
	serif: string;
	sans: string;
	/** Width of a text, px. */
	measure: (text: string, font: string) => number;
}

export interface Picture {
	svg: string;
	widthPx: number;
	heightPx: number;
}

const MARGIN = 24;
const LEAST_WIDTH = 480;
/** Text of a fixed picture is as large as on one of this width. */
const USUAL_WIDTH = 960;

function wrap(text: string, roomPx: number, measure: (text: string) => number): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const last = lines.at(-1);
		if (last !== undefined && measure(`${last} ${word}`) <= roomPx)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

/** Lines of text from the y of the first one's feet. */
function writeLines(lines: readonly string[], x: number, y: number, stepPx: number, style: string): string {
	return lines
		.map(
			(line, index) =>
				`<text x="${px(x)}" y="${px(y + index * stepPx)}" ${style}>${escapeMarkup(line)}</text>`,
		)
		.join('');
}

/** The whole picture; `fonts` are `@font-face` rules to stand in it. */
export function composePicture(
	{ body, defs, widthPx: drawnWidth, heightPx: drawnHeight }: Traced,
	words: PictureWords,
	form: PictureForm,
	look: PictureLook,
	fonts: string,
): Picture {
	const { fixed } = FORM_FACTS[form];
	const widthPx = fixed?.[0] ?? Math.max(LEAST_WIDTH, Math.ceil(drawnWidth) + 2 * MARGIN);
	const size = fixed ? Math.max(1, widthPx / USUAL_WIDTH) : 1;
	const margin = MARGIN * size;
	const room = widthPx - 2 * margin;
	const fontOf = (weight: number, sizePx: number, family: string) => `${weight} ${sizePx}px ${family}`;
	const linesOf = (text: string, font: string) => wrap(text, room, (line) => look.measure(line, font));
	const title = linesOf(words.title, fontOf(500, 24 * size, look.serif));
	const filter = linesOf(words.filter, fontOf(400, 14 * size, look.sans));
	const source = linesOf(words.source, fontOf(400, 12.5 * size, look.sans));
	const textOf = (sizePx: number, family: string, colour: string, weight = 400) =>
		`font-family="${escapeMarkup(family)}" font-size="${px(sizePx)}" font-weight="${weight}" fill="${escapeMarkup(colour)}"`;

	const titleTop = margin + 22 * size;
	const filterTop = titleTop + (title.length - 1) * 29 * size + 24 * size;
	const drawingTop = filterTop + (filter.length - 1) * 19 * size + 16 * size;
	const footHeight = source.length * 17 * size + 12 * size;
	const roomHeight = fixed ? fixed[1] - drawingTop - footHeight - margin * 0.75 : drawnHeight;
	const scale = fixed ? Math.min(room / drawnWidth, roomHeight / drawnHeight) : 1;
	const heightPx = fixed?.[1] ?? Math.ceil(drawingTop + drawnHeight + footHeight + margin * 0.75);
	const top = fixed ? drawingTop + Math.max(0, roomHeight - drawnHeight * scale) / 2 : drawingTop;
	const left = margin + (room - drawnWidth * scale) / 2;
	const footTop = heightPx - margin * 0.75 - (source.length - 1) * 17 * size;
	const rule = heightPx - margin * 0.75 - footHeight + 4 * size;

	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}" role="img" aria-labelledby="title desc"><title id="title">${escapeMarkup(words.title)}</title><desc id="desc">${escapeMarkup(words.alt)}</desc><defs><style>${fonts}</style>${defs}</defs><rect width="${widthPx}" height="${heightPx}" fill="${escapeMarkup(look.paper)}"/>${writeLines(title, margin, titleTop, 29 * size, textOf(24 * size, look.serif, look.ink, 500))}${writeLines(filter, margin, filterTop, 19 * size, textOf(14 * size, look.sans, look.second))}<g transform="translate(${px(left)} ${px(top)}) scale(${scale.toFixed(5)})">${body}</g><path d="M${px(margin)} ${px(rule)}H${px(widthPx - margin)}" stroke="${escapeMarkup(look.ink)}" stroke-width="${px(size)}"/>${writeLines(source, margin, footTop, 17 * size, textOf(12.5 * size, look.sans, look.second))}</svg>`;
	return { svg, widthPx, heightPx };
}
