import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { throwAwayDatabase } from '../throw-away.ts';
import { sharedCommit } from './shared-commit.ts';

const { path } = throwAwayDatabase();
let client: Sqlite.Database;
let commits: number;
let together: ReturnType<typeof sharedCommit>;

beforeEach(() => {
	client = new Sqlite(path('shared.db'));
	client.exec('create table answer (id integer primary key, words text not null)');
	const begin = client.transaction.bind(client);
	commits = 0;
	now = 1;
	vi.spyOn(performance, 'now').mockImplementation(() => now);
	vi.spyOn(client, 'transaction').mockImplementation(((work: () => unknown) => {
		if (!client.inTransaction) commits++;
		return begin(work);
	}) as typeof client.transaction);
	together = sharedCommit(client);
});
afterEach(() => {
	client.close();
	vi.restoreAllMocks();
});

const add = (id: number, words: string | null = 'words') =>
	client.prepare('insert into answer values (?, ?)').run(id, words);
const ids = () => client.prepare('select id from answer order by id').pluck().all();

/** The clock, which the test moves. */
let now: number;

/** As on a disk whose commit takes five milliseconds. */
async function slowDisk() {
	await together(() => {
		add(0);
		now += 5;
	});
}

it('a work that comes alone on a fast disk is committed at once', async () => {
	const answered = together(() => add(1));
	expect(client.inTransaction).toBe(false);
	expect(ids()).toEqual([1]);
	expect((await answered).changes).toBe(1);
});

it('on a slow disk those that come meanwhile share one commit, and are answered after it', async () => {
	await slowDisk();
	const other = new Sqlite(path('shared.db'), { readonly: true });
	const seen = () => other.prepare('select count(*) from answer').pluck().get();
	const all = [1, 2, 3].map((id) => together(() => add(id)).then(seen));
	expect(seen()).toBe(1);
	expect(await Promise.all(all)).toEqual([4, 4, 4]);
	expect(commits).toBe(2);
	other.close();
});

it('who comes long after a slow commit waits for nobody', async () => {
	await slowDisk();
	now += 30;
	void together(() => add(1));
	expect(ids()).toEqual([0, 1]);
});

it('what fails by itself takes back nothing of the others', async () => {
	await slowDisk();
	const unit = () =>
		client.transaction(() => {
			add(2);
			add(3, null);
		})();
	const all = await Promise.allSettled([
		together(() => add(1)),
		together(unit),
		together(() => add(4, null)),
		together(() => add(5))
	]);
	expect(all.map(({ status }) => status)).toEqual([
		...['fulfilled', 'rejected', 'rejected', 'fulfilled']
	]);
	expect(ids()).toEqual([0, 1, 5]);
});

it('where nothing can be committed nobody is told that it was stored', async () => {
	await slowDisk();
	const other = new Sqlite(path('shared.db'));
	client.pragma('busy_timeout = 0');
	other.exec('begin immediate');
	const all = await Promise.allSettled([together(() => add(1)), together(() => add(2))]);
	expect(all).toMatchObject([
		{ status: 'rejected', reason: { code: 'SQLITE_BUSY' } },
		{ status: 'rejected', reason: { code: 'SQLITE_BUSY' } }
	]);
	other.exec('rollback');
	await together(() => add(3));
	expect(ids()).toEqual([0, 3]);
	other.close();
});
