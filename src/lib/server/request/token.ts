import { hash, randomBytes } from 'node:crypto';

/** A secret of 192 bits that a browser keeps; the database keeps its hash. */
export function newToken(): string {
	return randomBytes(24).toString('base64url');
}

export function hashOf(token: string): string {
	return hash('sha256', token, 'base64url');
}
