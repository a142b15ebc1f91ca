import { uuidv5 } from '@academy/event-store';
import { category } from '@academy/kernel';
import { employerUserDecider } from './domain/employer-user.js';

/** Names users of employers; it never changes. */
const USERS = '5f0c2a64-93b1-5f0e-9d51-6f1a3c8e7b20';

/** Under which id the link of somebody who signs in is kept. */
export const linkIdOf = (userId: string): string => uuidv5(USERS, userId);

/** Who acts for employers, one stream per user: `employer-user-<linkIdOf(userId)>`. */
export const employerUsers = category('employer-user', employerUserDecider, { about: 'stream' });
