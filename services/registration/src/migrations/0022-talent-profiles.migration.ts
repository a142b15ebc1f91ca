import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TalentProfiles1764000022000 implements MigrationInterface {
  readonly name = 'TalentProfiles1764000022000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.talent_profile_card (
      profile_id      uuid    primary key,
      participant_id  uuid    not null,
      status          text    not null,
      visibility      text,
      profile_version integer not null,
      desired         jsonb   not null,
      fresh_until     date,
      reminded_on     date,
      version         integer not null
    )`);
    await runner.query(
      'create index talent_profile_fresh on read.talent_profile_card (status, fresh_until)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.talent_profile_card');
  }
}
