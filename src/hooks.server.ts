// In which language is a page written? The one that its address asks for, whatever other pages are written meanwhile.
import type { Handle } from '@sveltejs/kit';
import { base } from '$app/paths';
import { readLanguagePath } from '$lib/messages/language-path';
import { uiWords } from '$lib/messages/ui-words';
import { speakDuring } from './routes/speak-during.server';

/** As the site is served; while a page is written it is relative to that page. */
const BASE = base;

export const handle: Handle = ({ event, resolve }) => {
	const { language } = readLanguagePath(event.url.pathname.slice(BASE.length));
	return speakDuring(language, () =>
		resolve(event, {
			transformPageChunk: ({ html }) =>
				html
					.replace('<html lang="en">', `<html lang="${language}">`)
					.replace('%bilateral.notWhole%', uiWords().notWhole())
					.replace('%bilateral.loadAgain%', uiWords().loadAgain())
					.replace('%bilateral.close%', uiWords().close()),
		}),
	);
};
