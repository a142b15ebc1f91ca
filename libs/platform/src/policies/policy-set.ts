import type { EventOf, policyPublishedBy } from '@academy/contracts';
import { category, Rejection, type CivilDate, type Message } from '@academy/kernel';

export type PolicyPublished = EventOf<ReturnType<typeof policyPublishedBy>>;
export type PublishedVersion = PolicyPublished['data'];

/** Every version of every policy of one service, in the order in which they were published. */
export interface PolicySet {
  readonly published: readonly PublishedVersion[];
}

/** The versions that the product ships with; those of a policy that has been published are left alone. */
type BeginPolicies = Message<'BeginPolicies', { first: readonly PublishedVersion[] }>;
type PublishPolicy = Message<'PublishPolicy', PublishedVersion & { today: CivilDate }>;
type PolicyCommand = BeginPolicies | PublishPolicy;

const publishedOf = (data: PublishedVersion): PolicyPublished => ({
  type: 'PolicyPublished',
  data,
});

const begin = ({ data: { first } }: BeginPolicies, { published }: PolicySet): PolicyPublished[] => {
  const known = new Set(published.map(({ policyCode }) => policyCode));
  return first.filter(({ policyCode }) => !known.has(policyCode)).map(publishedOf);
};

/**
 * A version takes effect tomorrow at the earliest, so that nothing is decided differently in hindsight and every process has
 * read it before; and after every version that there is, so that what was announced for a date stays. Rejects
 * `PolicyVersionExists`, `PolicyNotAhead` and `PolicyBeforeLatest`.
 */
const publish = (
  { data: { today, ...version } }: PublishPolicy,
  { published }: PolicySet,
): PolicyPublished[] => {
  const ofThisCode = published.filter(({ policyCode }) => policyCode === version.policyCode);
  const latest =
    ofThisCode
      .map(({ effectiveFrom }) => effectiveFrom)
      .sort()
      .at(-1) ?? '';
  if (ofThisCode.some((one) => one.version === version.version))
    throw new Rejection('PolicyVersionExists');
  if (version.effectiveFrom <= today) throw new Rejection('PolicyNotAhead');
  if (version.effectiveFrom <= latest)
    throw new Rejection('PolicyBeforeLatest', undefined, { latest });
  return [publishedOf(version)];
};

export const policySetDecider = {
  initialState: { published: [] } satisfies PolicySet as PolicySet,
  decide: (command: PolicyCommand, set: PolicySet): readonly PolicyPublished[] =>
    command.type === 'BeginPolicies' ? begin(command, set) : publish(command, set),
  evolve: ({ published }: PolicySet, { data }: PolicyPublished): PolicySet => ({
    published: [...published, data],
  }),
};

/** The one set of a service: `policy-set-<id of the service>`. */
export const policySets = category('policy-set', policySetDecider, { about: 'stream' });
