// The least that could do the product's work: bare node:http, one prepared statement, one durable
// commit a request, and bodies as long as the product's.
//   node floor.ts DATABASE PAGE REPLY
import Sqlite from 'better-sqlite3';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const [databasePath = '', page = '', reply = ''] = process.argv.slice(2);
const html = readFileSync(page);
const json = readFileSync(reply);

const database = new Sqlite(databasePath);
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.exec(`create table if not exists response (attempt text, question text, picks text,
	revision integer, answered_at integer, primary key (attempt, question)) without rowid`);
const save = database.prepare(`insert into response values (?, ?, ?, ?, ?) on conflict do update
	set picks = excluded.picks, revision = excluded.revision, answered_at = excluded.answered_at`);

const server = createServer((request, response) => {
	if (request.method === 'GET') {
		response.writeHead(200, { 'content-type': 'text/html', 'content-length': html.length });
		return response.end(html);
	}
	const chunks: Buffer[] = [];
	request.on('data', (chunk) => chunks.push(chunk));
	request.on('end', () => {
		const [attempt, question] = (request.url ?? '').split('/').slice(-2);
		const { picks, revision } = JSON.parse(Buffer.concat(chunks).toString());
		save.run(attempt, question, JSON.stringify(picks), revision, Date.now());
		response.writeHead(200, { 'content-type': 'application/json', 'content-length': json.length });
		response.end(json);
	});
});
server.listen(0, '127.0.0.1', () => {
	console.log(`Listening on http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
