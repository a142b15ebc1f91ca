import { isCivilDate } from '@academy/kernel';
import { Matches, ValidateBy, ValidateIf } from 'class-validator';

const INSTANT =
  /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

const isInstant = (value: unknown): boolean =>
  typeof value === 'string' && INSTANT.test(value) && isCivilDate(value.slice(0, 10));

/** A DTO property that is a code as events write it, such as `WAGE_ARREARS`. */
export const IsCode = (options: { readonly each?: boolean } = {}): PropertyDecorator =>
  Matches(/^[A-Z][A-Z0-9_]{0,63}$/, options);

/** A DTO property that may be left out; unlike `IsOptional` it does not let a `null` pass the other rules. */
export const Omittable = (): PropertyDecorator =>
  ValidateIf((_: object, value: unknown) => value !== undefined);

/** A DTO property that is an ISO-8601 moment with its offset, such as `2026-03-09T10:00:00+09:00`. */
export const IsInstant = (): PropertyDecorator =>
  ValidateBy({
    name: 'isInstant',
    validator: {
      validate: isInstant,
      defaultMessage: (at) =>
        `${at?.property ?? 'it'} must be a moment with its offset, as 2026-03-09T10:00:00+09:00`,
    },
  });
