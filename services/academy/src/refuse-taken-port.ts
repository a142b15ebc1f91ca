import { StartRefused } from '@academy/platform';
import { createServer } from 'node:net';

/** Says at once, before anything is started, that the port is another program's. */
export const refuseTakenPort = (port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE'
          ? '이미 사용 중입니다 (is already in use)'
          : `열 수 없습니다 (cannot be opened: ${error.code ?? 'unknown'})`;
      reject(new StartRefused(`포트 ${port}: ${reason}. PORT=3001 npm start`));
    });
    probe.listen(port, host, () => {
      probe.close(() => {
        resolve();
      });
    });
  });
