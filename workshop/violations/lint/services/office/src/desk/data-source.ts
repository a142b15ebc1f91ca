import type { DataSourceOptions } from 'typeorm';

export const dangerous: DataSourceOptions = { type: 'postgres', synchronize: true }; // refused: academy/no-synchronize
export const quoted = { 'synchronize': true }; // refused: academy/no-synchronize
export const atTimes = (isDevelopment: boolean) => ({ synchronize: isDevelopment }); // refused: academy/no-synchronize
export const honest: DataSourceOptions = { type: 'postgres', synchronize: false };
