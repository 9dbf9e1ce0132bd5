// How much time and memory did the command take that this is loaded into? The last line of standard error says it.
process.on('exit', () => {
	const { user, system } = process.cpuUsage();
	const memory = Math.round(process.resourceUsage().maxRSS / 1024);
	process.stderr.write(
		`usage ${JSON.stringify({ cpuMs: Math.round((user + system) / 1000), memoryMb: memory })}\n`,
	);
});
