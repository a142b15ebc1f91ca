export const example = 'desk';
