// Which page stands at an address? Below `/fr` the same ones as without it, in French.
import type { Reroute } from '@sveltejs/kit';
import { base } from '$app/paths';
import { readLanguagePath } from '$lib/messages/language-path';

/** As the site is served; while a page is written it is relative to that page. */
const BASE = base;

export const reroute: Reroute = ({ url }) => BASE + readLanguagePath(url.pathname.slice(BASE.length)).path;
