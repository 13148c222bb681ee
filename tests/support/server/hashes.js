// Preloaded into a server under test: each password hash that is made writes a line, so that a test
// can count them. Time would say the same less surely.
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

const argon2 = crypto.argon2;
crypto.argon2 = (...args) => {
	console.log('Hashed.');
	return argon2(...args);
};
syncBuiltinESMExports();
