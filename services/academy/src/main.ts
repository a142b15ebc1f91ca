import { launch } from '@academy/platform';
import { academySettings } from './embedded/settings.js';
import { startAcademy } from './start-academy.js';
import { welcome } from './welcome.js';

await launch(async () => {
  const settings = academySettings();
  const academy = await startAcademy(settings);
  welcome(academy, settings);
  return academy;
});
