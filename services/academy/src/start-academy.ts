import type { EmbeddedIssuer } from '@academy/platform';
import {
  databaseOf,
  demoClients,
  openService,
  serve,
  startEmbeddedIssuer,
  type OpenService,
  type Running,
} from '@academy/platform';
import { join } from 'node:path';
import { pino } from 'pino';
import { openDataFolder, openLog } from './data-folder.js';
import { BUS_DATABASE, KEY_DATABASE, provisionDatabases } from './embedded/databases.js';
import { openEmbeddedBus } from './embedded/embedded-bus.js';
import { writeEnvironmentFiles } from './embedded/environment-files.js';
import type { AcademySettings } from './embedded/settings.js';
import { supervisePostgres } from './embedded/supervised-postgres.js';
import { embeddedSurroundings } from './embedded/surroundings.js';
import { refuseTakenPort } from './refuse-taken-port.js';
import { allServices, servicesNamed } from './services.js';
import { openSimulation } from './simulation/open-simulation.js';
import { SimulatedClock } from './simulation/simulated-clock.js';
import type { SimulationNeeds } from './simulation/simulation.js';

/** The whole product in one process. */
export interface Academy extends Running {
  readonly issuer: EmbeddedIssuer;
  readonly services: readonly OpenService[];
}

/** The business time of the product: the wall clock's, unless a simulation begins or goes on. */
interface Time {
  /** Asked once the data folder can be written to. */
  readonly clock: () => Promise<SimulatedClock>;
  readonly onMoved?: SimulationNeeds['onMoved'];
}

const wallClock: Time = { clock: () => Promise.resolve(new SimulatedClock()) };

/** Runs `undo` steps in reverse order, whatever fails. */
const unwind = async (steps: readonly (() => Promise<unknown>)[]): Promise<void> => {
  for (const step of steps.toReversed()) await step().catch(() => undefined);
};

/**
 * Starts everything on one machine: PostgreSQL, the databases, the issuer, the bus, six services and the journey behind one port.
 * What was started is stopped again when a later part cannot start. Throws `StartRefused` for what an operator can mend.
 */
export const startAcademy = async (
  settings: AcademySettings,
  { clock: openClock, onMoved }: Time = wallClock,
): Promise<Academy> => {
  const { folder, port, host } = settings;
  const definitions = servicesNamed(settings.only);
  await refuseTakenPort(port, host);
  await openDataFolder(folder);
  const undo: (() => Promise<unknown>)[] = [];
  try {
    const log = openLog(folder);
    const trouble = pino({ base: { service: 'academy' } }, log);
    undo.push(async () => {
      log.flushSync();
    });
    const onTrouble = (line: string): void => {
      trouble.error(line);
    };
    const postgres = await supervisePostgres(join(folder, 'postgres'), onTrouble);
    undo.push(() => postgres.stop());

    const names = allServices.map(({ name }) => name);
    const databases = [...names.map(databaseOf), BUS_DATABASE, KEY_DATABASE];
    const databaseUrl = await provisionDatabases(postgres.superuserUrl, folder, databases);
    const clock = await openClock();
    const url = `http://${host}:${port}`;
    const issuer = await startEmbeddedIssuer({
      folder: join(folder, 'secrets'),
      issuer: `${url}/oidc`,
      clients: demoClients(['*']),
    });
    const {
      bus,
      variables,
      close: closeBus,
    } = await openEmbeddedBus(settings, databaseUrl, onTrouble);
    undo.push(closeBus);
    const ground = { settings, databaseUrl, issuer, url };
    await writeEnvironmentFiles(names, { ...ground, bus: variables });
    const surroundings = await embeddedSurroundings({ ...ground, bus, clock, log });
    undo.push(surroundings.close);

    const services: OpenService[] = [];
    undo.push(() => Promise.allSettled(services.map((service) => service.close())));
    for (const definition of definitions)
      services.push(await openService(definition, surroundings));
    const simulating = clock.isSimulated
      ? [await openSimulation({ clock, services, ...(onMoved ? { onMoved } : {}) }, surroundings)]
      : [];
    undo.push(() => Promise.allSettled(simulating.map((app) => app.close())));
    const mounts = [{ prefix: '/oidc', handle: issuer.handle }];
    const running = await serve([...services, ...simulating], { port, host, mounts });
    const close = async (): Promise<void> => {
      await running.close();
      await unwind(undo);
    };
    let closing: Promise<void> | undefined;
    return { url: running.url, issuer, services, close: () => (closing ??= close()) };
  } catch (error) {
    await unwind(undo);
    throw error;
  }
};
