import Type, { type Static } from 'typebox';
import { OneOf } from '../fields.js';

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
