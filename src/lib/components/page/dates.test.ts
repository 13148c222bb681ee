import { expect, it } from 'vitest';
import { zoneInWords } from './dates.ts';

it.each([
	['Europe/Berlin', 'Berlin time'],
	['America/Argentina/Buenos_Aires', 'Buenos Aires time'],
	['Europe/Kiev', 'Kyiv time'],
	['UTC', 'UTC'],
	['Etc/UTC', 'UTC'],
	['Etc/GMT-3', 'Etc/GMT-3'],
	['CET', 'CET']
])('the zone %s is named %s', (zone, words) => expect(zoneInWords(zone)).toBe(words));
