import { problems } from '@academy/platform';

/** The journey decides nothing, so it refuses nothing: the platform's own codes are all that it answers with. */
export const journeyProblems = problems({});
