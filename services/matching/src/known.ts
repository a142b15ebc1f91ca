import { ProblemError } from '@academy/platform';

type Known<S> = Exclude<S, { readonly status: 'unknown' }>;

const isKnown = <S extends { readonly status: string }>(state: S): state is Known<S> =>
  state.status !== 'unknown';

/** The state of a thing that is there; answers 404 for one that is not. */
export const known = <S extends { readonly status: string }>(state: S): Known<S> => {
  if (!isKnown(state)) throw new ProblemError('NotFound');
  return state;
};
