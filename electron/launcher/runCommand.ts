import { execFile } from 'node:child_process';

export interface CommandResult {
  /** Exit code; undefined when it could not start, was killed, or ran out of time. */
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  readonly timedOut: boolean;
}

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds after which the command is killed. */
  readonly limit?: number;
}

/** Runs a command without a shell and collects what it says. Never throws: a failure is a result to judge. */
export function runCommand(
  command: string,
  args: readonly string[],
  { cwd, env, limit = 0 }: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    execFile(
      command,
      [...args],
      { cwd, env: env ?? process.env, timeout: limit, killSignal: 'SIGKILL', maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : undefined;
        const said = stderr === '' && error !== null && code === undefined ? error.message : stderr;
        resolve({ code, stdout, stderr: said, timedOut: error?.killed === true && code === undefined });
      },
    );
  });
}

/** The line that most likely says why a command failed: the last one with "error" in it, else the last one. */
export function failureLine({ stdout, stderr }: Pick<CommandResult, 'stdout' | 'stderr'>): string {
  const lines = `${stdout}\n${stderr}`
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.findLast((line) => /error|failed|^E:/i.test(line)) ?? lines.at(-1) ?? '';
}
