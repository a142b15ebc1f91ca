import type { ProfileContent } from '@academy/contracts';
import { Rejection } from '@academy/kernel';
import type { ProfilePolicy } from './talent-profile.js';

type MinimumWage = Pick<ProfilePolicy, 'hourlyKrw' | 'monthlyHours'>;

const FULL_WEEK = 40;

/** The least that the law allows for the fewest hours that the person would work, in KRW. */
export const legalMinimum = (
  { wage: { basis }, weeklyHours }: ProfileContent['desired'],
  { hourlyKrw, monthlyHours }: MinimumWage,
): number => {
  if (basis === 'HOURLY') return hourlyKrw;
  const hours = Math.floor((monthlyHours * Math.min(weeklyHours.min, FULL_WEEK)) / FULL_WEEK);
  return basis === 'MONTHLY' ? hourlyKrw * hours : hourlyKrw * hours * 12;
};

/** Rejects `ProfileIncomplete` and `WageBelowMinimum`: what is in the pool says which work, where and for how much (REG-15). */
export const assertFitForPool = ({ desired }: ProfileContent, minimum: MinimumWage): void => {
  const { occupationCodes, districts, wage } = desired;
  if (occupationCodes.length === 0 || districts.length === 0)
    throw new Rejection('ProfileIncomplete');
  if (wage.min < legalMinimum(desired, minimum)) throw new Rejection('WageBelowMinimum');
};
