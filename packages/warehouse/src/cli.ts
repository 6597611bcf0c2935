/**
 * The command `implementere-warehouse`.
 *
 * @module
 */
import { runCli } from './cli-run.ts'

process.exitCode = await runCli(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  progress: (text) => process.stderr.write(text),
})
