import { isCivilDate, type CivilDate } from '@academy/kernel';
import { loadConfig, processRoles, rolesOfProcess, StartRefused } from '@academy/platform';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import Type from 'typebox';

const schema = Type.Object({
  PORT: Type.Integer({ minimum: 1, maximum: 65_535, default: 3_000, description: '1–65535' }),
  HOST: Type.String({ default: '127.0.0.1', description: 'the address to listen on' }),
  ACADEMY_DATA: Type.String({ minLength: 1, default: '.academy', description: 'a folder' }),
  ACADEMY_LOG_LEVEL: Type.Enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], {
    type: 'string',
    default: 'info',
  }),
  ACADEMY_PEOPLE: Type.Integer({
    minimum: 0,
    maximum: 300,
    default: 200,
    description: '0–300',
  }),
});

/** How the all-in-one process runs; every value has a default. */
export interface AcademySettings {
  readonly port: number;
  readonly host: string;
  /** The one folder that keeps everything between starts. */
  readonly folder: string;
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Synthetic people who take their way at the first start; 0 for none, 300 at most: they share five consultants (COU-2). */
  readonly people: number;
  /** The day on which simulated time begins, where nobody has played in this installation yet. */
  readonly simulateFrom?: CivilDate;
  /** Whether the bus is a Kafka broker of our own instead of tables. */
  readonly kafka: boolean;
  /** The services that this process serves, by name; all of them when there is none. */
  readonly only: readonly string[];
}

const flags = {
  kafka: { type: 'boolean' },
  'no-cohort': { type: 'boolean' },
  service: { type: 'string' },
  'simulate-from': { type: 'string' },
  role: { type: 'string' },
} as const;

/** A flag that is not known, or lacks its value, starts nothing: it would start something else than was asked for. */
const read = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: flags }).values;
  } catch (error) {
    const known = Object.keys(flags)
      .map((flag) => `--${flag}`)
      .join(', ');
    const [what] = error instanceof Error ? error.message.split('.') : [];
    throw new StartRefused(`쓸 수 있는 옵션은 ${known}입니다 (${what}; the flags are ${known})`);
  }
};

const dateOf = (text: string): CivilDate => {
  if (isCivilDate(text)) return text;
  throw new StartRefused(
    '--simulate-from에는 날짜(YYYY-MM-DD)가 필요합니다 (--simulate-from takes a date, YYYY-MM-DD)',
  );
};

/** Nobody plays where this process does not do everything, nor in a past that goes on as it is told. */
const isPlayed = (args: readonly string[], asked: ReturnType<typeof read>): boolean =>
  !asked['no-cohort'] &&
  !asked.service &&
  asked['simulate-from'] === undefined &&
  rolesOfProcess(args).length === processRoles.length;

/**
 * Reads the settings; throws `StartRefused` naming the variable or the flag that is wrong. `--no-cohort` plays nobody; `--kafka` takes
 * a broker for the bus; `--service a,b` serves these only; `--simulate-from <date>` begins in the past without anybody, and time goes
 * on as `/academy/v1/simulation` is told.
 */
export const academySettings = (
  args: readonly string[] = process.argv.slice(2),
): AcademySettings => {
  const config = loadConfig(schema);
  const asked = read(args);
  const { kafka = false, service, 'simulate-from': from } = asked;
  return {
    port: config.PORT,
    host: config.HOST,
    folder: resolve(config.ACADEMY_DATA),
    logLevel: config.ACADEMY_LOG_LEVEL,
    people: isPlayed(args, asked) ? config.ACADEMY_PEOPLE : 0,
    ...(from === undefined ? {} : { simulateFrom: dateOf(from) }),
    kafka,
    only: service ? service.split(',') : [],
  };
};
