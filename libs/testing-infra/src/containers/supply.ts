/** Where a server for the specs comes from. */
export type Supply = 'containers' | 'embedded';

/** What a machine can do with containers; in specs, a machine made up. */
export interface Machine {
  /** Whether a Docker engine answers. */
  readonly engineAnswers: () => Promise<boolean>;
  /** Whether the image is there, or could be pulled now. */
  readonly hasImage: (image: string) => Promise<boolean>;
}

/** A supply, and why it is that one, for a person to read. */
export interface Supplied {
  readonly supply: Supply;
  readonly why: string;
}

const asked = (environment: NodeJS.ProcessEnv): Supply | undefined => {
  const { ACADEMY_TEST_INFRA: text } = environment;
  if (text === undefined || text === '') return undefined;
  if (text === 'containers' || text === 'embedded') return text;

  throw new Error('ACADEMY_TEST_INFRA is either "containers" or "embedded"');
};

/**
 * Containers where a Docker engine answers and has the image, else the embedded server; `ACADEMY_TEST_INFRA` forces one of the two.
 * Throws when containers are forced and cannot be had.
 */
export const supplyOf = async (
  image: string,
  machine: Machine,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Supplied> => {
  const forced = asked(environment);
  if (forced === 'embedded') return { supply: 'embedded', why: 'ACADEMY_TEST_INFRA=embedded' };

  const lacking = !(await machine.engineAnswers())
    ? 'no Docker engine answers'
    : !(await machine.hasImage(image))
      ? `${image} is not here and cannot be pulled (deploy/offline/images builds it)`
      : undefined;
  if (lacking === undefined) return { supply: 'containers', why: image };
  if (forced === 'containers') throw new Error(`ACADEMY_TEST_INFRA=containers, but ${lacking}`);

  return { supply: 'embedded', why: lacking };
};
