import { projectCommand } from './projectCommand.ts';

// Sets the exit code and does not exit: a long answer is still on its way down a pipe.
process.exitCode = await projectCommand(process.argv.slice(2), {
  folders: [process.env.INIT_CWD, process.cwd()].filter((folder) => folder !== undefined),
  out: (text) => process.stdout.write(text),
  fault: (line) => process.stderr.write(`${line}\n`),
});
