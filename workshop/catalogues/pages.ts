import { allEvents } from '@academy/contracts';
import { PolicyBook, type ServiceDefinition, type Tools } from '@academy/platform';
import { allServices } from '../../services/academy/src/services.js';
import { root } from '../fixtures.js';
import { eventsPage, type Consumer } from './events-page.js';
import { questionsPage } from './questions-page.js';
import { rulesPage } from './rules-page.js';
import { specsByRule } from './specs-of-rules.js';

/** Reactions are built from tools that they use when an event comes; naming their events takes none of them. */
const noTools: Tools = new Proxy({} as Tools, {
  get: (_, name) => {
    if (typeof name === 'symbol') return undefined;
    return new Proxy(() => undefined, { get: () => () => undefined });
  },
});

const consumerOf = (definition: ServiceDefinition): Consumer => {
  const { name: service, readModels = [], followed = [] } = definition;
  const fromTheBus = typeof followed === 'function' ? followed(new PolicyBook()) : followed;
  const { ownReactions, reactions } = definition;
  const used = [
    ...[...readModels, ...fromTheBus].flatMap(({ uses }) => uses),
    ...[...(ownReactions?.(noTools) ?? []), ...(reactions?.(noTools) ?? [])].map(
      ({ contract }) => contract,
    ),
  ];
  return { service, wireTypes: new Set(used.map(({ wireType }) => wireType)) };
};

/** The generated pages of docs/, by their names. */
export const pages = (): ReadonlyMap<string, string> =>
  new Map([
    ['docs/rules.md', rulesPage(specsByRule(root))],
    ['docs/open-questions.md', questionsPage(allServices)],
    ['docs/events.md', eventsPage(allEvents, allServices.map(consumerOf))],
  ]);
