import { listEmbeds } from '../../list-embeds.server';
import { respondEmbed } from '../../respond-embed.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => listEmbeds('en');

/** One self-contained document per view and scope. */
export const GET: RequestHandler = ({ params }) => respondEmbed(params, 'en');
