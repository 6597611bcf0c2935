// Reads implementation records from JSON files and prints what they say: npm start -- --locale en path/to/record.json
import { fileURLToPath } from 'node:url'
import { quickstart } from './quickstart.ts'

// Reports of the examples go beside this file unless --reports names another folder.
const argv = process.argv.slice(2)
const named = argv.some((argument) => argument.startsWith('--reports'))
const reports = named ? [] : ['--reports', fileURLToPath(new URL('../reports', import.meta.url))]

process.exitCode = quickstart([...argv, ...reports], new Date().toISOString().slice(0, 10), console)
