// Does the recipe for nginx work? Runs the real one on a free port, where it is installed.
import { spawn, spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const RECIPE = 'docs/deploy/nginx.conf';
/** Where Debian puts the module that sends .br files. */
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Is nginx on this machine? */
export const hasNginx = (): boolean => spawnSync('nginx', ['-v']).status === 0;

function freePort(): Promise<number> {
	return new Promise((done) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
		});
	});
}

async function untilAnswers(port: number): Promise<void> {
	for (;;) {
		const answers = await new Promise<boolean>((done) => {
			const socket = connect({ port, host: '127.0.0.1' });
			socket.once('connect', () => (socket.destroy(), done(true)));
			socket.once('error', () => done(false));
		});
		if (answers) return;
		await wait(50);
	}
}

/** Serves the built folder below `/atlas/` as the recipe says; the address has a slash at its end. */
export async function startNginx(built: string): Promise<{ address: string; stop: () => void }> {
	const root = mkdtempSync(join(tmpdir(), 'bilateral-nginx-'));
	const port = await freePort();
	mkdirSync(join(root, 'www'));
	symlinkSync(resolve(built), join(root, 'www/atlas'));
	const hasBrotli = existsSync(BROTLI);
	const recipe = readFileSync(RECIPE, 'utf8')
		.replace('listen 80;', `listen 127.0.0.1:${port};`)
		.replace('root /srv/www;', `root ${root}/www;`)
		.replace('brotli_static on;', hasBrotli ? 'brotli_static on;' : '');
	const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
		.map((name) => `${name}_temp_path ${root}/${name};`)
		.join(' ');
	writeFileSync(
		join(root, 'nginx.conf'),
		`${hasBrotli ? `load_module ${BROTLI};` : ''}
daemon off; pid ${root}/pid; error_log ${root}/error.log; worker_processes auto;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 1024; }
http { access_log off; sendfile on; ${paths}
${recipe}
}`,
	);
	const server = spawn('nginx', ['-p', root, '-c', join(root, 'nginx.conf')], { stdio: 'inherit' });
	await untilAnswers(port);
	return {
		address: `http://127.0.0.1:${port}/atlas/`,
		stop: () => {
			server.once('exit', () => rmSync(root, { recursive: true, force: true }));
			server.kill();
		},
	};
}
