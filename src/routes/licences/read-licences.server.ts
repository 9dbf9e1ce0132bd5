// Which packages stand in the site or build it, and under which licences?
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package with its licence, an SPDX name where its author gives one; `text` is empty where no file tells. */
export interface LicensedPackage {
	name: string;
	version: string;
	licence: string;
	text: string;
}

interface Locked {
	version?: string;
	license?: string;
	dev?: boolean;
	optional?: boolean;
	peer?: boolean;
}

/** The licence file of a package; some say in their README alone, which then names it. */
function licenceText(folder: string): string {
	try {
		const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
		return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
	} catch {
		return '';
	}
}

/**
 * All packages that `package-lock.json` installs for more than development, each version once, by name; packages for one kind of machine
 * only are left out.
 */
export function readLicences(root: string): LicensedPackage[] {
	const lock: unknown = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
	const { packages } = lock as { packages: Record<string, Locked> };
	const found = Object.entries(packages)
		.filter(([path, { dev, optional, peer }]) => path !== '' && !dev && !optional && !peer)
		.map(([path, { version = '', license }]) => ({
			name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
			version,
			licence: license ?? 'see its text',
			text: licenceText(join(root, path)),
		}));
	// Several packages may bring the same version of another.
	return [...new Map(found.map((one) => [`${one.name}@${one.version}`, one])).values()].sort((a, b) =>
		a.name.localeCompare(b.name, 'en'),
	);
}
