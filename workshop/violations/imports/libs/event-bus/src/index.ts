export const name = 'event-bus';
