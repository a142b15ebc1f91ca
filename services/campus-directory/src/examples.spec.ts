import { campusDirectoryEvents } from '@academy/contracts';
import { examplesSpecificationFor } from '@academy/testing';
import * as campuses from './campus/domain/campus.examples.js';
import * as catchmentPlans from './catchment-plan/domain/catchment-plan.examples.js';
import * as consultantDays from './consultant-day/domain/consultant-day.examples.js';
import * as calendars from './operating-calendar/domain/operating-calendar.examples.js';
import * as roomDays from './room-day/domain/room-day.examples.js';
import * as rooms from './room/domain/room.examples.js';
import * as sitePlans from './site-plan/domain/site-plan.examples.js';
import * as staff from './staff-member/domain/staff-member.examples.js';

examplesSpecificationFor(
  campusDirectoryEvents,
  campuses,
  catchmentPlans,
  staff,
  calendars,
  consultantDays,
  rooms,
  roomDays,
  sitePlans,
);
