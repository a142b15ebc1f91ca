import type { ClosureDeclared, ClosureLifted, OperatingHoursSet } from '@academy/contracts';

export type CalendarEvent = OperatingHoursSet | ClosureDeclared | ClosureLifted;
