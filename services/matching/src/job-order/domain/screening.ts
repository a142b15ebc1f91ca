import type {
  JobOrderSubmitted,
  Requirement,
  ScreenedFlag,
  ScreeningFlag,
} from '@academy/contracts';
import { isBelowMinimumWage, type MinimumWage } from './minimum-wage.js';

/** A wording and what it says about an order. */
interface Wording {
  readonly text: string;
  readonly code: ScreeningFlag;
  readonly severity: 'BLOCKING' | 'DOUBT';
}

export interface ScreeningPolicy {
  readonly version: string;
  readonly minimumWage: MinimumWage;
  /** What nobody may ask of people, and the flag it raises (MAT-4). */
  readonly forbiddenRequirements: Readonly<Partial<Record<Requirement['kind'], ScreeningFlag>>>;
  readonly wordings: readonly Wording[];
  /** The programme's own age window: naming it limits nobody whom the programme does not limit. */
  readonly programmeAge: Readonly<{ from: number; to: number }>;
  /** Pay is vague when its upper end is more than so many times its lower end. */
  readonly vaguePayRatio: number;
  /** The age from which people may work; naming it is no limit either. */
  readonly workingAge: number;
}

type Content = Pick<JobOrderSubmitted['data'], 'title' | 'requirements' | 'wage' | 'weeklyHours'>;

const RANGE = /(\d{2})\s*(?:세|대)?\s*[~∼〜–-]\s*(\d{2})\s*(?:세|대)/g;
const BOUND = /(\d{2})\s*세\s*(?:이하|미만|이상|초과|까지|부터|전후)/g;
const DECADE = /[1-9]0\s*대/g;
const FROM = /이상|부터|초과/;

const ageIn = (text: string, severity: ScreenedFlag['severity'] = 'BLOCKING'): ScreenedFlag => ({
  code: 'AGE_LIMIT',
  text,
  severity,
});

const agesIn = (title: string, policy: ScreeningPolicy): readonly ScreenedFlag[] => {
  const { from, to } = policy.programmeAge;
  const ranges = [...title.matchAll(RANGE)].map(([text, low, high]) =>
    ageIn(text, Number(low) === from && Number(high) === to ? 'EXCEPTION' : 'BLOCKING'),
  );
  const rest = title.replaceAll(RANGE, ' ');
  const bounds = [...rest.matchAll(BOUND)]
    .filter(([text, age]) => !(FROM.test(text) && Number(age) <= policy.workingAge))
    .map(([text]) => ageIn(text));
  const decades = [...rest.matchAll(DECADE)].map(([text]) => ageIn(text));
  return [...ranges, ...bounds, ...decades];
};

const payOf = ({ wage, weeklyHours }: Content, policy: ScreeningPolicy): ScreenedFlag[] => {
  const text = `${wage.basis} ${wage.minKrw}-${wage.maxKrw}`;
  const below = isBelowMinimumWage(wage, weeklyHours, policy.minimumWage);
  const vague = wage.maxKrw > wage.minKrw * policy.vaguePayRatio;
  return [
    ...(below ? [{ code: 'BELOW_MIN_WAGE', text, severity: 'BLOCKING' } as const] : []),
    ...(vague ? [{ code: 'VAGUE_PAY', text, severity: 'DOUBT' } as const] : []),
  ];
};

/**
 * What stands against an order (MAT-4): requirements that nobody may make, pay, and wording. Plain words block; indirect ones
 * are doubts for a person to look at; the programme's own age window is an exception and recorded as one.
 */
export const screen = (content: Content, policy: ScreeningPolicy): readonly ScreenedFlag[] => {
  const { must, nice } = content.requirements;
  const asked = [...must, ...nice].flatMap(({ kind, code }): ScreenedFlag[] => {
    const flag = policy.forbiddenRequirements[kind];
    return flag ? [{ code: flag, text: `${kind} ${code}`, severity: 'BLOCKING' }] : [];
  });
  const worded = policy.wordings.filter(({ text }) => content.title.includes(text));
  return [...asked, ...payOf(content, policy), ...agesIn(content.title, policy), ...worded];
};
