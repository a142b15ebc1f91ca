import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './fixtures.js';
import { errorsOf, type Patches } from './patched-program.js';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const patch = (file: string, before: string | RegExp, after: string): readonly [string, string] => {
  const text = read(file);
  const patched = text.replace(before, after);
  if (patched === text) throw new Error(`${file} has no ${String(before)}`);
  return [file, patched];
};

const contracts = 'libs/contracts/src';

/** `ParticipantEmigrated`, declared as every event is and taken up by the participant's union; nothing decides about it. */
const emigrated: Patches = new Map([
  [
    `${contracts}/registration/participant-emigrated.ts`,
    `import { event, type EventOf } from '../event.js';
     import { CivilDate, Id } from '../fields.js';
     export const ParticipantEmigrated = event('registration', 'ParticipantEmigrated', 1,
       { participantId: Id, emigratedOn: CivilDate },
       { examples: [{ participantId: '0199b2c0-0000-7000-8000-000000000001', emigratedOn: '2026-03-02' }] });
     export type ParticipantEmigrated = EventOf<typeof ParticipantEmigrated>;`,
  ],
  patch(
    `${contracts}/index.ts`,
    /^/,
    `export { ParticipantEmigrated } from './registration/participant-emigrated.js';\n`,
  ),
  [
    `${contracts}/registration/events.ts`,
    `import { ParticipantEmigrated } from './participant-emigrated.js';\n${
      patch(
        `${contracts}/registration/events.ts`,
        '  ParticipantRegistered,\n',
        '  ParticipantRegistered,\n  ParticipantEmigrated,\n',
      )[1]
    }`,
  ],
  patch(
    'services/registration/src/participant/domain/events.ts',
    'export type ParticipantEvent =',
    `export type ParticipantEvent = import('@academy/contracts').ParticipantEmigrated`,
  ),
]);

/** An event that no one has heard of, in every aggregate at once. */
const everywhere = globSync('services/*/src/*/domain/events.ts', { cwd: root });
const unheardOf: Patches = new Map(
  everywhere.map((file) =>
    patch(
      file,
      /export type (\w+) =\s*\|?/, // a union over several lines begins with a bar of its own
      `export type $1 = import('@academy/kernel').Message<'Unheard', { participantId: string }> |`,
    ),
  ),
);

/** In ms. A dozen seconds of work; a machine that does much else may take its time. */
const PATIENCE = 180_000;

describe('a new event', () => {
  it(
    'is refused by the compiler exactly where somebody must decide about it',
    () => {
      const refused = new Set(errorsOf(emigrated).map(({ file }) => file));
      expect([...refused].sort()).toEqual([
        'services/journey/src/person/read-model/cases/registration.ts',
        'services/journey/src/timeline/sentences/catalogue.ts', // closes over the sentences of all services
        'services/journey/src/timeline/sentences/registration.ts',
        'services/registration/src/participant/domain/evolve.ts',
        'services/registration/src/participant/participants.ts',
        'services/registration/src/participant/read-model/participant-card.projection.ts',
      ]);
    },
    PATIENCE,
  );

  it(
    'does not pass the state of any aggregate unnoticed',
    () => {
      const refused = errorsOf(unheardOf, (file) => file.includes('/domain/')).map(
        ({ file }) => file,
      );
      const states = new Set(refused.filter((file) => read(file).includes('export const evolve')));
      expect([...states].map((file) => dirname(file)).sort()).toEqual(
        everywhere.map((file) => dirname(file)).sort(),
      );
    },
    PATIENCE,
  );
});
