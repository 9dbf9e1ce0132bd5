// Does the reader's browser keep a copy of the site, and is there a newer version than this page's?
import { trustWorker } from '$lib/query/trust-worker';

/** A copy kept by the service worker. It starts when the page is at rest, and does nothing where workers are forbidden. */
export class OfflineCopy {
	/** A newer version was fetched: this page goes on with its own files until it is loaded again. */
	isNewer = $state(false);

	/** `version` is this page's own. Returns the undo. */
	start(address: string, scope: string, version: string): () => void {
		// Sandboxed frames and pages without encryption have no container; where it is forbidden, asking for it throws.
		const container = findContainer();
		if (!container) return () => {};
		const listen = ({ data }: MessageEvent<{ type?: string; version?: string } | null>) => {
			if (data?.type === 'bilateral:version') this.isNewer = data.version !== version;
		};
		container.addEventListener('message', listen);
		container.register(trustWorker(address), { scope }).catch(() => {
			// Storage is forbidden or full: the site works without a copy.
		});
		return () => container.removeEventListener('message', listen);
	}
}

function findContainer(): ServiceWorkerContainer | null {
	try {
		return (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker ?? null;
	} catch {
		return null;
	}
}
