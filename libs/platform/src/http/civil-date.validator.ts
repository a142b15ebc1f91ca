import { isCivilDate } from '@academy/kernel';
import { ValidateBy } from 'class-validator';

/** Outside of these years a date is a slip of the keyboard, and no column need hold it. */
const [EARLIEST, LATEST] = ['1900-01-01', '2199-12-31'];

const isUsable = (value: unknown): boolean =>
  typeof value === 'string' && isCivilDate(value) && value >= EARLIEST && value <= LATEST;

/** A DTO property that is a day of the calendar, `YYYY-MM-DD`, from 1900 to 2199; 30 February is refused. */
export const IsCivilDate = (): PropertyDecorator =>
  ValidateBy({
    name: 'isCivilDate',
    validator: {
      validate: isUsable,
      defaultMessage: (at) => `${at?.property ?? 'it'} must be a day that exists, as YYYY-MM-DD`,
    },
  });
