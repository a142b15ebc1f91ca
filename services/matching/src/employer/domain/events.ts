import type { EmployerApplied, EmployerVerified } from '@academy/contracts';

export type EmployerEvent = EmployerApplied | EmployerVerified;
