import { database } from '../db/throw-away.ts';
import { expect, it } from 'vitest';
import { NOW, storedClass } from '../db/stored-class.ts';
import { closeAllDue, closeIfDue } from './closing.ts';
import { assignmentByCode, deleteAssignment, unfinishedAttemptsOf } from '../db/assignments.ts';

const { open, enter } = storedClass();

it('a closing by the clock that is cut off half-way goes on the next time', async () => {
	await deleteAssignment('class');
	await open({ closesAt: NOW + 5 });
	await enter('Ann');
	await enter('Ben');
	const due = (await assignmentByCode('K7M4PX'))!;
	const cut = `create trigger cut before update on attempt when new.id = 'attempt Ben'
		begin select raise(abort, 'cut off'); end`;
	database().run(cut);
	await expect(closeIfDue(due, NOW + 6)).rejects.toThrow();
	database().run('drop trigger cut');
	await closeAllDue(NOW + 7);
	expect(await unfinishedAttemptsOf('class')).toEqual([]);
	expect(await assignmentByCode('K7M4PX')).toMatchObject({ closedAt: NOW + 7 });
});
