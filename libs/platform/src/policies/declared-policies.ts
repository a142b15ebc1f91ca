import type { Versions } from '@academy/kernel';
import type { Static, TObject } from 'typebox';

/** A rule that a person at the Foundation may change: what it says, the form of its values, and the versions it ships with. */
export interface DeclaredPolicy<Values extends TObject = TObject> {
  readonly ko: string;
  readonly en: string;
  /** JSON Schema that the values of a version must fit. */
  readonly values: Values;
  readonly first: Versions<Static<Values>>;
}

export type DeclaredPolicies = Readonly<Record<string, DeclaredPolicy>>;

/** Declares a policy; versions that do not fit its schema do not compile, and values that it does not name are refused. */
export const policy = <Values extends TObject>(
  declared: DeclaredPolicy<Values>,
): DeclaredPolicy<Values> => ({
  ...declared,
  values: { ...declared.values, additionalProperties: false },
});
