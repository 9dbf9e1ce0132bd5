// How does the index come into the page? Once, when a reader first wants to search.
import type { Search } from '$lib/ui/search/search-index';

let loading: Promise<Search> | null = null;

/** Fetches the index and the code that reads it. Throws where one of them does not come; the next call tries again. */
export function loadSearch(url: string): Promise<Search> {
	loading ??= fetchSearch(url);
	loading.catch(() => (loading = null));
	return loading;
}

async function fetchSearch(url: string): Promise<Search> {
	const [{ readSearchIndex }, response] = await Promise.all([
		import('$lib/ui/search/search-index'),
		fetch(url),
	]);
	if (!response.ok) throw new Error(`no search index: ${response.status}`);
	return readSearchIndex(await response.text());
}
