import Type, { type Static } from 'typebox';
import { CivilDate, Code, Id, Instant, OneOf, Text } from '../fields.js';

/** What a site may offer. */
export const CampusService = OneOf(
  'COUNSELING',
  'BASIC',
  'EXPLORATION',
  'FAST_TRACK',
  'REGULAR',
  'MATCHING',
  'AFTERCARE',
  'FAIR',
);
export type CampusService = Static<typeof CampusService>;

/** 50플러스캠퍼스, 50플러스센터, 기술교육원. */
export const CampusType = OneOf('CAMPUS', 'DISTRICT_CENTER', 'TECH_INSTITUTE');

/** A month of the calendar in Seoul. */
export const Month = Type.String({
  pattern: '^\\d{4}-(0[1-9]|1[0-2])$',
  description: 'civil month in Seoul',
});

/** Id of a member of staff, as the sign-in has it; never a name. */
export const StaffId = Type.String({ pattern: '^[A-Za-z0-9:_-]{1,100}$' });

export const StaffRoles = Type.Array(
  OneOf(
    'CONSULTANT',
    'CAMPUS_MANAGER',
    'CAMPUS_OPERATOR',
    'TRAINING_COORDINATOR',
    'INSTRUCTOR',
    'EMPLOYER_RELATIONS',
    'AFTERCARE_OFFICER',
  ),
  { minItems: 1, uniqueItems: true },
);
export type StaffRole = Static<typeof StaffRoles>[number];

/** Groups of industries or occupations that a member of staff knows well. */
export const Specialties = Type.Array(Code, { uniqueItems: true });
export const CampusIds = Type.Array(Id, { uniqueItems: true });

/** What was booked and cannot take place as it is: none of it is lost, somebody finds another time or place (CAM-6). */
export const AffectedBookings = Type.Array(
  Type.Object(
    {
      kind: OneOf('SLOT', 'ROOM'),
      bookingId: Type.Unsafe<string>({
        ...Id,
        description: 'the slot, or the booking of the room',
      }),
      refId: Type.Unsafe<string>({ ...Id, description: 'the appointment, session or fair' }),
      startsAt: Instant,
    },
    { additionalProperties: false },
  ),
);
export type AffectedBookings = Static<typeof AffectedBookings>;

/** What a slot is for: it decides how long the slot is (CAM-3). */
export const SlotPurpose = OneOf(
  'INTAKE',
  'ASSESSMENT',
  'PLAN',
  'RESUME',
  'INTERVIEW_COACHING',
  'REVIEW',
  'AFTERCARE',
  'RE_ENTRY',
);
export type SlotPurpose = Static<typeof SlotPurpose>;

export const SlotMode = OneOf('IN_PERSON', 'PHONE', 'VIDEO');
export type SlotMode = Static<typeof SlotMode>;

/** A slot, and whose day it belongs to. */
export const OfSlot = { slotId: Id, consultantId: StaffId, date: CivilDate, campusId: Id };

export const Weekday = OneOf('MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN');
export type Weekday = Static<typeof Weekday>;

export const WallTime = Type.String({
  pattern: '^([01]\\d|2[0-3]):[0-5]\\d$',
  description: 'time of the day in Seoul',
});

/** Whether a closure is of a whole site, of one room or of one service. */
export const ClosureScope = OneOf('ALL', 'ROOM', 'SERVICE');
export type ClosureScope = Static<typeof ClosureScope>;

const RoomKind = OneOf(
  'CLASS',
  'COMPUTER',
  'STUDIO',
  'WORKSHOP',
  'KITCHEN',
  'COUNSELING',
  'HALL',
  'INTERVIEW',
);
export type RoomKind = Static<typeof RoomKind>;

/** What a room is. */
export const RoomBody = {
  roomId: Id,
  campusId: Id,
  name: Text(60),
  kind: RoomKind,
  capacity: Type.Integer({ minimum: 1, description: 'people' }),
  equipment: Type.Array(Code, { uniqueItems: true }),
  accessible: Type.Boolean({ description: 'without steps' }),
};

const RoomPurpose = OneOf('SESSION', 'FAIR', 'COUNSELING');
export type RoomPurpose = Static<typeof RoomPurpose>;

/** What a room is taken for, and when. */
export const OfRoomBooking = {
  roomId: Id,
  date: CivilDate,
  campusId: Id,
  bookingId: Id,
  purpose: RoomPurpose,
  refId: Type.Unsafe<string>({ ...Id, description: 'the session, fair or appointment' }),
  startsAt: Instant,
  endsAt: Instant,
};
