/**
 * Civil-date arithmetic in Korean time (domain.md T-00, Civil Act 157–160). A civil date is a plain `YYYY-MM-DD`,
 * never an instant: people age and periods end at midnight in Seoul, whatever the server's zone is.
 */
export type CivilDate = string;

const KST_OFFSET_MS = 9 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;
const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

const partsOf = (text: string): Parts | undefined => {
  const [found, year, month, day] = FORM.exec(text) ?? [];
  if (found === undefined) return undefined;
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  const exists =
    parts.month >= 1 &&
    parts.month <= 12 &&
    parts.day >= 1 &&
    parts.day <= daysInMonth(parts.year, parts.month);
  return exists ? parts : undefined;
};

const parse = (date: CivilDate): Parts => {
  const parts = partsOf(date);
  if (!parts) throw new RangeError(`not a civil date (YYYY-MM-DD): ${date}`);
  return parts;
};

const format = ({ year, month, day }: Parts): CivilDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Whether the text is a day that exists in the calendar. */
export const isCivilDate = (text: string): boolean => partsOf(text) !== undefined;

/** The Seoul date on which an instant (ISO-8601) falls. */
export const civilDateOf = (instant: string): CivilDate =>
  new Date(Date.parse(instant) + KST_OFFSET_MS).toISOString().slice(0, 10);

/** The instant (ISO-8601, UTC) at which a date begins in Seoul. Programme dates only: today's offset of +09:00 is used throughout. */
export const startOfDay = (date: CivilDate): string => {
  const { year, month, day } = parse(date);
  return new Date(Date.UTC(year, month - 1, day) - KST_OFFSET_MS).toISOString();
};

/** The date `days` later; negative goes back. */
export const addDays = (date: CivilDate, days: number): CivilDate => {
  const { year, month, day } = parse(date);
  return new Date(Date.UTC(year, month - 1, day) + days * DAY_MS).toISOString().slice(0, 10);
};

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  (Date.parse(startOfDay(to)) - Date.parse(startOfDay(from))) / DAY_MS;

/** The corresponding day `months` later, clamped to that month's end (T-00): 08-31 plus one month is 09-30. */
export const addMonths = (date: CivilDate, months: number): CivilDate => {
  const { year, month, day } = parse(date);
  const index = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return format({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
};

/**
 * The last day of a period of `months` that starts on `date`, which counts as day 1 (T-00): the day before the
 * corresponding day, or the month's last day where no such day exists.
 */
export const endOfPeriod = (date: CivilDate, months: number): CivilDate => {
  const corresponding = addMonths(date, months);
  const clamped = parse(corresponding).day !== parse(date).day;
  return clamped ? corresponding : addDays(corresponding, -1);
};

/**
 * Full age (만 나이) on a date (REG-6). Someone born on 29 February turns a year older on 1 March of a common year
 * (domain.md §8.4, vector 3).
 */
export const fullAge = (birthDate: CivilDate, on: CivilDate): number => {
  const years = parse(on).year - parse(birthDate).year;
  const hadBirthday = on.slice(5) >= birthDate.slice(5);
  return hadBirthday ? years : years - 1;
};
