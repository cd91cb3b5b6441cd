/** Runs one npm script as a process group of its own, never longer than a limit. */
import { spawn } from 'node:child_process';

/**
 * @param seconds after which the script and all that it started are stopped
 * @returns whether it ended by itself, and well
 */
export function runScript(
  script: string,
  env: Record<string, string>,
  seconds: number,
): Promise<boolean> {
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    detached: process.platform !== 'win32',
  });
  const stop = () => {
    if (child.pid === undefined) return;
    try {
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
    } catch {
      // It ended in the meantime.
    }
  };
  const timer = setTimeout(() => {
    console.error(`${script}: stopped, not ended after ${seconds} s`);
    stop();
  }, seconds * 1000);
  const interrupted = () => {
    stop();
    process.exit(130);
  };
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', interrupted);
  return new Promise((resolve) => {
    const ended = (well: boolean) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupted);
      process.off('SIGTERM', interrupted);
      resolve(well);
    };
    child.once('error', () => ended(false));
    child.once('exit', (code) => ended(code === 0));
  });
}
