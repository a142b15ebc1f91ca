/** Where an embedded broker listens, and nowhere else. */
export const HOST = '127.0.0.1';
