import type { Grant } from '../../auth/policy.js';

/** Who runs the system and sees no case content: ids, places and counts, never a body. */
export const systemAdmins: Grant = { roles: ['SYSTEM_ADMIN'] };
