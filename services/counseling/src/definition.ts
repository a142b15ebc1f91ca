import { counselingEvents } from '@academy/contracts';
import { withTimers } from '@academy/event-store';
import { withTasks } from '@academy/platform';
import { agendas } from './agenda/agendas.js';
import { onAbsence } from './agenda/reactions/absence.reactions.js';
import { onAgendas, onConsents } from './agenda/reactions/agenda.reactions.js';
import { onDisruptions } from './agenda/reactions/disruption.reactions.js';
import { appointmentCard } from './agenda/read-model/appointment-card.projection.js';
import { AppModule } from './app.module.js';
import { onReadiness } from './career-assessment/reactions/readiness.reactions.js';
import { assessmentCard } from './career-assessment/read-model/assessment-card.projection.js';
import { caseNoteCard } from './case-note/read-model/case-note-card.projection.js';
import { sensitiveConsent } from './case-note/read-model/sensitive-consent.projection.js';
import { counselingCases } from './counseling-case/counseling-cases.js';
import { onJourneys } from './counseling-case/reactions/journey.reactions.js';
import { onLeaving } from './counseling-case/reactions/leaving.reactions.js';
import { onCases } from './counseling-case/reactions/own.reactions.js';
import { onRegistration } from './counseling-case/reactions/registration.reactions.js';
import { onReturn } from './counseling-case/reactions/return.reactions.js';
import { onSeparation } from './counseling-case/reactions/separating.reactions.js';
import { onTroubles } from './counseling-case/reactions/trouble.reactions.js';
import { caseCard } from './counseling-case/read-model/case-card.projection.js';
import { placedPerson } from './counseling-case/read-model/placed-person.projection.js';
import { employmentPlans } from './employment-plan/employment-plans.js';
import { onPlans } from './employment-plan/reactions/plan.reactions.js';
import { planCard } from './employment-plan/read-model/plan-card.projection.js';
import { CaseCard1764000002000 } from './migrations/0002-case-card.migration.js';
import { CaseLife1764000003000 } from './migrations/0003-case-life.migration.js';
import { Appointments1764000004000 } from './migrations/0004-appointments.migration.js';
import { Assessments1764000005000 } from './migrations/0005-assessments.migration.js';
import { Plans1764000006000 } from './migrations/0006-plans.migration.js';
import { KnownStaff1764000007000 } from './migrations/0007-known-staff.migration.js';
import { DisruptedAppointments1764000008000 } from './migrations/0008-disrupted-appointments.migration.js';
import { PlacedPeople1764000009000 } from './migrations/0009-placed-people.migration.js';
import { CaseNotes1764000010000 } from './migrations/0010-case-notes.migration.js';
import { counselingPolicies } from './policies.js';
import { counselingProblems } from './problems.js';
import { onStaff } from './staff/reactions/staff.reactions.js';
import { knownStaff } from './staff/read-model/known-staff.projection.js';

/** Who looks after whom, how ready each person is, and what is recommended to them. */
export const counseling = withTasks({
  name: 'counseling',
  module: AppModule,
  events: counselingEvents,
  migrations: [
    CaseCard1764000002000,
    CaseLife1764000003000,
    Appointments1764000004000,
    Assessments1764000005000,
    Plans1764000006000,
    KnownStaff1764000007000,
    DisruptedAppointments1764000008000,
    PlacedPeople1764000009000,
    CaseNotes1764000010000,
  ],
  readModels: [caseCard, appointmentCard, assessmentCard, planCard, caseNoteCard],
  followed: [knownStaff, placedPerson, sensitiveConsent],
  ownReactions: (tools) => [
    ...onCases(tools),
    ...onAgendas(tools),
    ...onDisruptions(tools),
    ...onReadiness(tools),
    ...onPlans(tools),
  ],
  reactions: (tools) => [
    ...onRegistration(tools),
    ...onConsents(tools),
    ...onJourneys(tools),
    ...onReturn(tools),
    ...onLeaving(tools),
    ...onSeparation(tools),
    ...onTroubles(tools),
    ...onAbsence(tools),
    ...onStaff(tools),
  ],
  timed: (streams) => [
    withTimers(counselingCases, streams),
    withTimers(agendas, streams),
    withTimers(employmentPlans, streams),
  ],
  policies: counselingPolicies,
  problems: counselingProblems,
});
