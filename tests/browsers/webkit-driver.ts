// Where does the WebDriver of WebKitGTK run? On a screen of its own that nobody sees, with a message bus of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { findProgram } from '../../scripts/find-program.mjs';

const NEEDED = ['WebKitWebDriver', 'Xvfb', 'dbus-run-session'] as const;
const SCREEN = '1600x1100x24';

/** Is all there that it needs? */
export const hasWebDriver = (): boolean => NEEDED.every((name) => findProgram([name]) !== null);

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	return port;
}

/** Starts a screen and the driver on it. */
export async function startWebDriver(): Promise<{ address: string; stop: () => Promise<void> }> {
	const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const [display] = (await once(screen.stdout, 'data')) as [Buffer];
	const port = await freePort();
	const driver = spawn('dbus-run-session', ['--', 'WebKitWebDriver', `--port=${port}`], {
		env: {
			...process.env,
			DISPLAY: `:${String(display).trim()}`,
			// Its sandbox refuses to start for root, as in a container.
			...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
		},
		stdio: 'ignore',
		detached: true,
	});
	const address = `http://127.0.0.1:${port}`;
	while (!(await fetch(`${address}/status`).catch(() => null))?.ok) await wait(50);
	return {
		address,
		stop: async () => {
			// The bus, the driver and what they started.
			if (driver.pid !== undefined) process.kill(-driver.pid);
			screen.kill();
			await once(screen, 'exit');
		},
	};
}
