import type { TalentProfileRevised } from '@academy/contracts';
import type { WishesOfProfile } from './domain/note-profile.js';

type Content = TalentProfileRevised['data']['content'];

/** What an occupation of a profile is in the classification that orders use. */
export interface Occupation {
  readonly code: string;
  readonly keco: readonly string[];
}

const MOST_WISHES = 3;
const MOST_OCCUPATIONS = 20;
/** The limit of somebody who named none. */
const NO_LIMIT_KG = 100;
const KECO = /^KECO_(\d{1,6})$/;

const translated = (
  codes: readonly string[],
  occupations: readonly Occupation[],
  most: number,
): string[] => {
  const found = codes.flatMap((code) => {
    const [, keco] = KECO.exec(code) ?? [];
    if (keco !== undefined) return [keco];
    return occupations.filter((one) => one.code === code).flatMap((one) => one.keco);
  });
  return [...new Set(found)].slice(0, most);
};

const bases = { HOURLY: 'HOURLY', MONTHLY: 'MONTHLY', ANNUAL: 'YEARLY' } as const;

const wageOf = ({ wage: { basis, min } }: Content['desired']) =>
  min === 0 ? {} : { wage: { basis: bases[basis], minKrw: min } };

const limitsOf = ({ limits }: Content): WishesOfProfile['limits'] => ({
  nightOk: limits.nightWorkOk,
  standingOk: limits.standingOk,
  drivingOk: limits.drivingOk,
  liftingKgMax: limits.liftingKgMax ?? NO_LIMIT_KG,
});

/**
 * What a talent profile says in the words of matching; `null` when nobody said yet how its occupations are classified, when it
 * names no place, or when its hours cannot be: a person asks then. Age, education and situation are left behind (MAT-8).
 */
export const wishesOfProfile = (
  content: Content,
  occupations: readonly Occupation[],
): WishesOfProfile | null => {
  const { desired, career, skills, certificates, limits } = content;
  const wanted = translated(desired.occupationCodes, occupations, MOST_WISHES);
  const { districts, weeklyHours } = desired;
  const usable = wanted.length > 0 && districts.length > 0 && weeklyHours.min <= weeklyHours.max;
  if (!usable) return null;

  const worked = career.map(({ occupationCode }) => occupationCode);
  return {
    occupationCodes: wanted,
    districts: [...districts],
    weeklyHours: { ...weeklyHours },
    ...wageOf(desired),
    limits: limitsOf(content),
    excludedOccupations: translated(limits.excludedOccupations, occupations, MOST_OCCUPATIONS),
    careerOccupations: translated(worked, occupations, MOST_OCCUPATIONS),
    skills: [...new Set(skills.map(({ skillCode }) => skillCode))],
    certificates: [...new Set(certificates.map(({ code }) => code))],
  };
};
