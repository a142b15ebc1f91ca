export const name = 'testing-infra';
