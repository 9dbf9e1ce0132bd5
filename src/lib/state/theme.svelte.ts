// Which theme does the page wear, and where is the reader's choice kept?

/** Light is the printed page, dark the night plate. */
export type ThemeName = 'light' | 'dark';

const KEY = 'theme';

/** The theme in force. The inline script in `app.html` sets it before the first paint; this follows and changes it. */
export class Theme {
	/** Null on the server and until the document was asked. */
	name: ThemeName | null = $state(null);

	/** Takes over what the document wears; follows the system as long as the reader has chosen nothing. Returns the undo. */
	follow(root: HTMLElement): () => void {
		this.name = root.dataset.theme === 'dark' ? 'dark' : 'light';
		const system = matchMedia('(prefers-color-scheme: dark)');
		const change = () => {
			if (readChoice() === null) this.#wear(root, system.matches ? 'dark' : 'light');
		};
		system.addEventListener('change', change);
		return () => system.removeEventListener('change', change);
	}

	/** The reader's own choice; it lasts where storage is allowed. */
	choose(root: HTMLElement, name: ThemeName): void {
		this.#wear(root, name);
		try {
			localStorage.setItem(KEY, name);
		} catch {
			// Storage may be forbidden (private windows, sandboxed frames): the choice then ends with the page.
		}
	}

	#wear(root: HTMLElement, name: ThemeName): void {
		root.dataset.theme = name;
		this.name = name;
	}
}

function readChoice(): string | null {
	try {
		return localStorage.getItem(KEY);
	} catch {
		return null;
	}
}
