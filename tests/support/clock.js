// Preloaded into a server under test: at each SIGUSR2 more than a minute has passed, and what runs
// once a minute runs.
const now = Date.now;
const every = globalThis.setInterval;
const once = new Set();
let aheadMs = 0;

Date.now = () => now() + aheadMs;

globalThis.setInterval = (work, ms, ...rest) => {
	if (ms >= 60_000) once.add(work);
	return every(work, ms, ...rest);
};

process.on('SIGUSR2', () => {
	aheadMs += 61_000;
	for (const work of once) work();
});
