// The fuzz of the tests with 200,000 requests instead of some thousand; a seed that failed is tried
// again with FUZZ_SEED.
process.env.FUZZ ??= '200000';
process.argv.push('routes/fuzz');
await import('../../scripts/test.js');

export {};
