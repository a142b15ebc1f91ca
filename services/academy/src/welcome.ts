import type { AcademySettings } from './embedded/settings.js';
import type { Academy } from './start-academy.js';

const say = (line = ''): void => {
  process.stdout.write(`${line}\n`);
};

/** Those with whom a newcomer begins: an agency's developer, a desk, and whom the README's tour speaks for. */
const SHOWN = [
  'agency-demo',
  'campus-operator',
  'hq-operator',
  'consultant-west',
  'training-coordinator',
  'employer-relations',
  'aftercare-officer',
  'analyst',
];

/** Tells where everything is and how to sign in. Secrets are of this installation only. */
export const welcome = (academy: Academy, { folder }: AcademySettings): void => {
  say();
  say(`중장년취업사관학교가 실행 중입니다 (the Academy is running): ${academy.url}`);
  for (const { name } of academy.services) say(`  ${academy.url}/${name}/docs`);
  say();
  say('로그인 (sign-ins; every role has one, the secrets are in the data folder):');
  for (const { client, secret } of academy.issuer.credentials)
    if (SHOWN.includes(client.id)) say(`  ${client.id.padEnd(22)} ${secret}`);
  say(`  curl -u '<id>:<secret>' -d grant_type=client_credentials ${academy.url}/oidc/token`);
  say();
  say(`데이터 (data): ${folder}   종료 (stop): Ctrl-C`);
};
