import manifest from '../../package.json' with { type: 'json' };

/** What `npm start` runs, for the Node that runs this: its flags and the script. */
export const START = manifest.scripts.start.split(' ').slice(1);
