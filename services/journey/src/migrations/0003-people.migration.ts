import type { MigrationInterface, QueryRunner } from 'typeorm';

const people = `
create table read.journey_person (
  participant_id     uuid primary key,
  home_campus_id     uuid,
  entry_campus_id    uuid,
  age_band           text,
  district_code      text,
  cohort             text,
  consultant_id      text,
  readiness_level    text,
  stage              text not null,
  registered_on      date,
  eligible_on        date,
  participation_on   date,
  consultant_on      date,
  readiness_on       date,
  basic_on           date,
  class_on           date,
  class_completed_on date,
  referred_on        date,
  placed_on          date,
  m1_on              date,
  m3_on              date,
  m6_on              date,
  m12_on             date
);
create index journey_person_funnel on read.journey_person ((coalesce(home_campus_id, entry_campus_id)), cohort);
create table read.campus_activity (
  id             text primary key,
  campus_id      uuid    not null,
  day            date    not null,
  registrations  integer not null,
  participations integer not null,
  cases          integer not null,
  class_runs     integer not null
);
create index campus_activity_day on read.campus_activity (campus_id, day);
`;

/** Creates the read models that are kept from the bus. */
export class People1764000000003 implements MigrationInterface {
  readonly name = 'People1764000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(people);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.campus_activity; drop table read.journey_person');
  }
}
