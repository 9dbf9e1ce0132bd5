// How does a file of the site come as JSON, or say in words why it does not?

/** What `address` holds. Rejects with the server's answer, or with what is wrong with the text that came. */
export async function fetchJson<Value>(address: string): Promise<Value> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`the server answered ${response.status}`);
	const text = await response.text();
	try {
		return JSON.parse(text) as Value;
	} catch (cause) {
		throw new Error('what came is cut short or another file', { cause });
	}
}
