import { requestContext } from '@academy/platform';

/** What an employer has asked for is for those who bring orders in or screen them, until it is published. */
export const seesEveryStatus = (): boolean => requestContext().actor.type !== 'PARTICIPANT';
