// How does a part of the page become a picture on the reader's disk?
import { saveBlob } from '../download/save-text';
import { composePicture, type Picture, type PictureLook } from './compose-picture';
import { FORM_FACTS, type PictureForm, type PictureWords } from './picture-form';
import { writePictureFonts } from './picture-fonts';
import { tracePage } from './trace-page';

function readLook(root: HTMLElement): PictureLook {
	const style = getComputedStyle(root);
	const page = getComputedStyle(document.body);
	const pen = document.createElement('canvas').getContext('2d');
	const second = style.getPropertyValue('--ink-2').trim();
	return {
		paper: getComputedStyle(document.documentElement).backgroundColor,
		ink: page.color,
		second: second === '' ? page.color : second,
		serif: style.getPropertyValue('--serif').trim(),
		sans: style.getPropertyValue('--sans').trim(),
		measure: (text, font) => {
			if (!pen) return text.length * 7;
			pen.font = font;
			return pen.measureText(text).width;
		},
	};
}

/** What is on the page now, with words and type inside. */
export async function makePicture(
	root: HTMLElement,
	words: PictureWords,
	form: PictureForm,
): Promise<Picture> {
	const [traced, look] = [tracePage(root), readLook(root)];
	const bare = composePicture(traced, words, form, look, '');
	return composePicture(traced, words, form, look, await writePictureFonts(bare.svg));
}

/** The picture in pixels; `scale` is how many of them a px has. */
async function paint({ svg, widthPx, heightPx }: Picture, scale: number): Promise<Blob> {
	const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image(widthPx, heightPx);
		image.src = url;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = widthPx * scale;
		canvas.height = heightPx * scale;
		const pen = canvas.getContext('2d');
		if (!pen) throw new Error('no canvas');
		pen.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise((resolve, reject) =>
			canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
		);
	} finally {
		URL.revokeObjectURL(url);
	}
}

/** Makes the picture and offers it as a file. Rejects where the browser cannot draw it or a face is missing. */
export async function savePicture(root: HTMLElement, words: PictureWords, form: PictureForm): Promise<void> {
	const picture = await makePicture(root, words, form);
	if (form === 'svg')
		return saveBlob(`${words.name}.svg`, new Blob([picture.svg], { type: 'image/svg+xml' }));
	const suffix = form === 'png' ? '' : `-${form === 'png2' ? '2x' : form}`;
	saveBlob(`${words.name}${suffix}.png`, await paint(picture, FORM_FACTS[form].scale));
}
