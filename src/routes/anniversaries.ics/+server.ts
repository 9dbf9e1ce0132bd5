import { respondCalendar } from '../anniversaries/respond-calendar.server';

export const prerender = true;

/** All anniversaries, to download or to subscribe to. */
export const GET = () => respondCalendar(null);
