import type { EmploymentKind } from '@academy/contracts';

/** What somebody works, as far as it is known. */
export type Work =
  | { readonly form: 'EMPLOYED'; readonly weeklyHours: number; readonly insured: boolean }
  | { readonly form: 'SELF_EMPLOYED'; readonly registered: boolean; readonly turnover: boolean }
  | { readonly form: 'FREELANCE'; readonly incomeReached: boolean };

/** The kind under which work is counted: of record from `recordHours` a week with insurance, others apart (AFT-7). */
export const employmentKindOf = (work: Work, recordHours: number): EmploymentKind => {
  switch (work.form) {
    case 'EMPLOYED':
      return work.insured && work.weeklyHours >= recordHours ? 'OF_RECORD' : 'SHORT_OR_UNINSURED';
    case 'SELF_EMPLOYED':
      return work.registered && work.turnover ? 'SELF_EMPLOYED' : 'UNPROVEN';
    case 'FREELANCE':
      return work.incomeReached ? 'FREELANCE' : 'UNPROVEN';
  }
};
